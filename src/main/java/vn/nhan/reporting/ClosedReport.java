package vn.nhan.reporting;

import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** The numbers of a period that is over, as they were read on one day. Its bytes are written once and served for ever. */
@Entity
class ClosedReport extends TenantOwned {

    String kind;
    LocalDate periodFrom;
    LocalDate periodTo;
    String title;
    String authority;
    String province;
    short definition;
    byte[] content;
    String sha256;
    Instant closedAt;
    UUID closedBy;

    protected ClosedReport() {}

    ClosedReport(ReportContents contents, UUID closedBy) {
        super(new TenantId((short) contents.province().tenant()));
        this.kind = contents.kind().key();
        this.periodFrom = contents.period().from();
        this.periodTo = contents.period().to();
        this.title = contents.title();
        this.authority = contents.authority();
        this.province = contents.province().name();
        this.definition = (short) contents.definition();
        this.content = CanonicalJson.write(contents);
        this.sha256 = sha256(content);
        this.closedAt = contents.closedAt();
        this.closedBy = closedBy;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
