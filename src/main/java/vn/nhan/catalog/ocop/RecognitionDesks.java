package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhan.business.BusinessAccess;
import vn.nhan.catalog.Products;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** Gathers what the pages of recognitions show. */
@ApplicationScoped
class RecognitionDesks {

    private final TenantTx tx;
    private final Products products;
    private final BusinessAccess access;
    private final Schemes schemes;
    private final RecognitionStore store;
    private final Clock clock;

    RecognitionDesks(
            TenantTx tx,
            Products products,
            BusinessAccess access,
            Schemes schemes,
            RecognitionStore store,
            Clock clock) {
        this.tx = tx;
        this.products = products;
        this.access = access;
        this.schemes = schemes;
        this.store = store;
        this.clock = clock;
    }

    Uni<RecognitionDesk> of(UUID productId, String language) {
        var today = today();
        return tx.inTenant(session -> products.require(session, productId)
                .call(product -> access.requireReader(session, product.businessId(), RecognitionService.READERS))
                .chain(product -> words(language)
                        .chain(words -> store.ofProduct(session, productId)
                                .chain(found -> store.views(session, found))
                                .map(views -> new RecognitionDesk(
                                        productId,
                                        product.name(),
                                        product.businessId(),
                                        views.stream()
                                                .map(view -> RecognitionCard.of(view, words, today))
                                                .toList(),
                                        words)))));
    }

    Uni<OcopWords> words(String language) {
        return tx.inTenant(schemes::book).map(book -> new OcopWords(language, book));
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
