package vn.nhan.identity.invitation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.identity.RoleNames;
import vn.nhan.platform.qr.QrMatrix;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;

/**
 * What is handed to an invited person: shown once, printed well.
 *
 * @param code in two groups of three digits, or null
 * @param link to copy, or null
 * @param signIn masked: whose it is knows it
 * @param page where the code is typed, and {@code qr} the same as a QR code
 */
public record InvitationSlip(
        @Nullable String code,
        @Nullable String link,
        @Nullable String signIn,
        String role,
        String until,
        String page,
        Qr qr) {

    /** A QR code as an SVG path. */
    public record Qr(int size, String path) {}

    /** Writes slips. */
    @RequestScoped
    public static class Writer {

        private final InvitationMail addresses;
        private final CurrentTenant tenant;

        Writer(InvitationMail addresses, CurrentTenant tenant) {
            this.addresses = addresses;
            this.tenant = tenant;
        }

        /** @param signInName as the inviter typed it, which the service has found good */
        public InvitationSlip of(Issued issued, @Nullable String signInName, Locale reader) {
            return of(tenant.id(), issued, signInName, reader);
        }

        InvitationSlip of(TenantId province, Issued issued, @Nullable String signInName, Locale reader) {
            var address = addresses.pageAddress(province);
            var qr = QrMatrix.of(address);
            var code = issued.code();
            return new InvitationSlip(
                    code == null ? null : code.substring(0, 3) + " " + code.substring(3),
                    issued.link(),
                    signInName == null ? null : masked(signInName),
                    RoleNames.of(issued.invitation().role(), reader),
                    Dates.format(Dates.dayOf(issued.invitation().expiresAt())),
                    address.substring(address.indexOf("//") + 2),
                    new Qr(qr.sizeWithQuietZone(), qr.svgPath()));
        }

        private static String masked(String signInName) {
            return signInName.contains("@")
                    ? EmailAddress.parse(signInName).masked()
                    : PhoneNumber.parse(signInName).masked();
        }
    }
}
