package vn.nhan.tenant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import vn.nhan.platform.tenancy.RefreshedState;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.file.StoredFile;
import vn.nhan.tenant.file.TenantShelf;

/** Shows the registry what operators have stored. A stored file that can't be used any more is left out and logged. */
@ApplicationScoped
public class StoredProvinces implements RefreshedState {

    private static final Logger LOG = Logger.getLogger(StoredProvinces.class);
    private static final TenantScope INSTALLATION = TenantScope.of(TenantId.NATIONAL);

    private final TenantTx tx;
    private final StoredFileQueries files;
    private final TenantRegistry registry;
    private volatile Shown shown;

    StoredProvinces(TenantTx tx, StoredFileQueries files, TenantRegistry registry) {
        this.tx = tx;
        this.files = files;
        this.registry = registry;
        this.shown = new Shown(List.of(), TenantShelf.of(registry.installed(), List.of()));
    }

    private record Shown(List<StoredFile> files, TenantShelf shelf) {}

    @Override
    public Uni<Void> refresh() {
        return tx.as(INSTALLATION, files::newest).invoke(this::show).replaceWithVoid();
    }

    /** The files as they are shown now. */
    public TenantShelf shelf() {
        return shown.shelf();
    }

    /** The files of the installation with these: the ones shown now, when nothing has changed since. */
    public TenantShelf shelf(List<StoredFile> stored) {
        var now = shown;
        return now.files().equals(stored) ? now.shelf() : TenantShelf.of(registry.installed(), stored);
    }

    private void show(List<StoredFile> stored) {
        if (shown.files().equals(stored)) {
            return;
        }
        var shelf = TenantShelf.of(registry.installed(), stored);
        shelf.refused().forEach(problem -> LOG.warnf("a stored province file is left out: %s", problem));
        shown = new Shown(List.copyOf(stored), shelf);
        registry.show(shelf.tenants());
    }
}
