package vn.nhan.business;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantTx;

/** Which of the actor's businesses a page is about: the one that the address names, else the first. */
@ApplicationScoped
public class MyBusiness {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance none();
    }

    private final TenantTx tx;
    private final Businesses businesses;
    private final Pages pages;

    MyBusiness(TenantTx tx, Businesses businesses, Pages pages) {
        this.tx = tx;
        this.businesses = businesses;
        this.pages = pages;
    }

    /** Shows a page about the business; who has none yet is told how to begin. */
    public Uni<Response> show(@Nullable UUID asked, Function<BusinessRef, Uni<TemplateInstance>> page) {
        return show(find(asked, businesses::ofActor), page);
    }

    /** As {@link #show}, for what only a business's own people see: those that a helper acts for are no choice. */
    public Uni<Response> showOwn(@Nullable UUID asked, Function<BusinessRef, Uni<TemplateInstance>> page) {
        return show(find(asked, businesses::ownOfActor), page);
    }

    private Uni<Response> show(Uni<Optional<BusinessRef>> business, Function<BusinessRef, Uni<TemplateInstance>> page) {
        return business.chain(found ->
                        found.map(page).orElseGet(() -> Uni.createFrom().item(Templates::none)))
                .chain(pages::show);
    }

    /** @throws BusinessFailure.NotFound (through the Uni) for another's business, or when the actor has none */
    public Uni<BusinessRef> require(@Nullable UUID asked) {
        return find(asked, businesses::ofActor).map(found -> found.orElseThrow(BusinessFailure.NotFound::new));
    }

    /** As {@link #require}, for the actor's own. */
    public Uni<BusinessRef> requireOwn(@Nullable UUID asked) {
        return find(asked, businesses::ownOfActor).map(found -> found.orElseThrow(BusinessFailure.NotFound::new));
    }

    private Uni<Optional<BusinessRef>> find(
            @Nullable UUID asked, Function<Mutiny.Session, Uni<List<BusinessRef>>> choice) {
        return tx.inTenant(choice)
                .map(own -> asked == null
                        ? own.stream().findFirst()
                        : Optional.of(own.stream()
                                .filter(business -> business.id().equals(asked))
                                .findFirst()
                                .orElseThrow(BusinessFailure.NotFound::new)));
    }
}
