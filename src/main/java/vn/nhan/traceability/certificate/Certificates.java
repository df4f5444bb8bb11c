package vn.nhan.traceability.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.profile.ClaimPapers;
import vn.nhan.platform.storage.ObjectKey;

/** Certificates for the neighbouring rooms. */
@ApplicationScoped
public class Certificates implements ClaimPapers {

    @Override
    public Uni<List<ClaimPaper>> standing(Mutiny.Session session, UUID business, LocalDate day) {
        return session.createSelectionQuery(
                        "from Certificate where businessId = :business and :day between validFrom and validTo"
                                + " order by validTo desc, id",
                        Certificate.class)
                .setParameter("business", business)
                .setParameter("day", day)
                .getResultList()
                .map(found -> found.stream()
                        .map(one -> new ClaimPaper(one.scheme, one.scanType, new ObjectKey(one.scanKey)))
                        .toList());
    }

    /** Those whose annex names the plot and that were valid on the day: a plot outside the annex is not certified. */
    public Uni<List<CertificateRef>> covering(Mutiny.Session session, UUID plotId, LocalDate day) {
        return session.createNativeQuery(
                        "select c.* from certificate c join certificate_plot a"
                                + " on a.tenant_id = c.tenant_id and a.certificate_id = c.id"
                                + " where a.plot_id = :plot and :day between c.valid_from and c.valid_to"
                                + " order by c.valid_to desc, c.id",
                        Certificate.class)
                .setParameter("plot", plotId)
                .setParameter("day", day)
                .getResultList()
                .map(found -> found.stream().map(CertificateRef::of).toList());
    }
}
