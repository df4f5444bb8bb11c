package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** Its people say how a business shows itself; what is public changes with it. */
@ApplicationScoped
class PresentationService {

    private final TenantTx tx;
    private final BusinessAccess access;
    private final PresentationStore store;
    private final Pictures pictures;
    private final Producers producers;
    private final Deeds deeds;
    private final CurrentActor actor;
    private final Validation validation;

    PresentationService(
            TenantTx tx,
            BusinessAccess access,
            PresentationStore store,
            Pictures pictures,
            Producers producers,
            Deeds deeds,
            CurrentActor actor,
            Validation validation) {
        this.tx = tx;
        this.access = access;
        this.store = store;
        this.pictures = pictures;
        this.producers = producers;
        this.deeds = deeds;
        this.actor = actor;
        this.validation = validation;
    }

    Uni<Presentation> read(UUID businessId) {
        return tx.inTenant(session ->
                access.requireMember(session, businessId, Purpose.PROFILE).chain(business -> view(session, business)));
    }

    /** @param version the version that was edited, or null to overwrite whatever is there */
    Uni<Presentation> write(UUID businessId, PresentationText sent, @Nullable Integer version) {
        var text = checked(sent);
        return tx.inTenant(session -> access.requireMember(session, businessId, Purpose.PROFILE)
                .call(business -> store.locked(session, business)
                        .invoke(before -> requireVersion(before, version))
                        .chain(before -> store.write(session, business, text, written(text, before))))
                .call(business -> producers.refresh(session, businessId))
                .call(business -> deeds.done(
                        session,
                        "business.present",
                        new Audit.Subject(business.tenant(), "business", businessId),
                        Map.of("name", business.name())))
                .chain(business -> view(session, business)));
    }

    Uni<Presentation> view(Mutiny.Session session, BusinessRef business) {
        return store.read(session, business)
                .chain(row -> pictures.of(session, business.id()).map(album -> view(business, row, album)));
    }

    private PresentationText checked(PresentationText sent) {
        var checks = validation.of(sent);
        var email = checks.read("email", sent.email(), EmailAddress::parse);
        var website = checks.read("website", sent.website(), Website::parse);
        var languages = sent.languages() == null ? List.<String>of() : sent.languages();
        checks.refuseIf(
                !languages.stream().allMatch(code -> SpokenLanguage.of(code).isPresent()),
                "languages",
                "profile.unknown-language");
        checks.refuseIf(
                sent.hidden() != null
                        && !sent.hidden().stream()
                                .allMatch(key -> PublicField.of(key).isPresent()),
                "hidden",
                "profile.unknown-field");
        checks.orThrow();
        return new PresentationText(
                sent.story(),
                sent.storyEn(),
                languages,
                email == null ? null : email.value(),
                website == null ? null : website.value(),
                sent.hidden());
    }

    private PresentationStore.Written written(PresentationText text, PresentationStore.Row before) {
        return new PresentationStore.Written(
                actor.require().accountId(), text.hidden() == null ? before.hidden() : text.hidden());
    }

    private static void requireVersion(PresentationStore.Row before, @Nullable Integer version) {
        if (version != null && version != before.version()) {
            throw RequestFailure.outdated();
        }
    }

    private static Presentation view(BusinessRef business, PresentationStore.Row row, Pictures.Album album) {
        return new Presentation(
                business.id(),
                row.slug(),
                business.verifiedAt() != null,
                row.story(),
                row.storyEn(),
                row.languages(),
                row.email(),
                row.website(),
                row.hidden(),
                album.logo() == null ? null : album.logo().picture(),
                album.photos().stream().map(BusinessPhoto::picture).toList(),
                album.removed().stream().map(BusinessPhoto::picture).toList(),
                row.version());
    }
}
