package vn.nhan.place.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import vn.nhan.platform.tenancy.RefreshedState;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * The provinces that everybody knows: 63 until 30 June 2025, 34 since (Resolution 202/2025/QH15). Imported once, like any
 * other list; what an operator corrects afterwards stays corrected.
 */
@ApplicationScoped
class ShippedLists implements RefreshedState {

    private static final Logger LOG = Logger.getLogger(ShippedLists.class);

    /** Hà Nội took in Hà Tây on that day; for 2004 to 2008 there is no list here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 8, 1);

    private static final String DECREE = "Quyết định 124/2004/QĐ-TTg";

    private final UnitImports imports;
    private final UnitImportStore log;
    private final TenantTx tx;
    private boolean imported;

    ShippedLists(UnitImports imports, UnitImportStore log, TenantTx tx) {
        this.imports = imports;
        this.log = log;
        this.tx = tx;
    }

    /** Asked again and again until it has worked: a pod may be up before the schema is. */
    @Override
    public Uni<Void> refresh() {
        if (imported) {
            return Uni.createFrom().voidItem();
        }
        return importOnce("provinces.csv")
                .chain(() -> importOnce("province-lineage.csv"))
                .invoke(() -> imported = true);
    }

    private Uni<Void> importOnce(String name) {
        var file = file(name);
        return tx.as(TenantScope.of(TenantId.NATIONAL), session -> log.isApplied(session, file))
                .chain(applied -> applied ? Uni.createFrom().voidItem() : importNow(name, file));
    }

    private Uni<Void> importNow(String name, byte[] file) {
        var terms = new ListTerms(FIRST_DAY, null, DECREE, false);
        return imports.apply(new ListUpload(name, file, terms, null))
                .invoke(made ->
                        LOG.infof("imported %s: %d rows", name, made.report().rows()))
                .onFailure(UnitListFailure.ChangedMeanwhile.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static byte[] file(String name) {
        try (InputStream in = ShippedLists.class.getResourceAsStream("/units/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
