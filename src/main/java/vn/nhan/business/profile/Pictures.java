package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The pictures of a business, those that were removed included. */
@ApplicationScoped
class Pictures {

    /** @param removed the latest first; what may be put back */
    record Album(@Nullable BusinessPhoto logo, List<BusinessPhoto> photos, List<BusinessPhoto> removed) {}

    private static final int UNDO = 8;

    Uni<Album> of(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery(
                        "from BusinessPhoto where businessId = :business order by position, id", BusinessPhoto.class)
                .setParameter("business", businessId)
                .getResultList()
                .map(Pictures::album);
    }

    private static Album album(List<BusinessPhoto> all) {
        var present = all.stream().filter(photo -> photo.removedAt == null).toList();
        return new Album(
                present.stream().filter(BusinessPhoto::isLogo).findFirst().orElse(null),
                present.stream().filter(photo -> !photo.isLogo()).toList(),
                all.stream()
                        .filter(photo -> photo.removedAt != null)
                        .sorted(Comparator.comparing((BusinessPhoto photo) -> String.valueOf(photo.removedAt))
                                .reversed())
                        .limit(UNDO)
                        .toList());
    }
}
