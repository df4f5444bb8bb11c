package vn.nhan.tenant.operator;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.StoredFileQueries;
import vn.nhan.tenant.StoredProvinces;
import vn.nhan.tenant.StoredVersion;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;
import vn.nhan.tenant.file.FileProblem;
import vn.nhan.tenant.file.TenantShelf;

/** Adds provinces and gives them new files. Whoever calls refreshes the state of the installation afterwards. */
@ApplicationScoped
class TenantService {

    private final TenantTx tx;
    private final StoredFileQueries files;
    private final StoredProvinces provinces;
    private final TenantRegistry registry;
    private final NhanConfig config;
    private final Audit audit;
    private final Operator operator;
    private final Clock clock;

    TenantService(
            TenantTx tx,
            StoredFileQueries files,
            StoredProvinces provinces,
            TenantRegistry registry,
            NhanConfig config,
            Audit audit,
            Operator operator,
            Clock clock) {
        this.tx = tx;
        this.files = files;
        this.provinces = provinces;
        this.registry = registry;
        this.config = config;
        this.audit = audit;
        this.operator = operator;
        this.clock = clock;
    }

    /** What was stored, and the province that came of it. */
    record Stored(Tenant province, StoredVersion version) {}

    /** @throws RequestFailure not found, when no province has this slug */
    Tenant require(String slug) {
        return registry.bySlug(slug).orElseThrow(RequestFailure::notFound);
    }

    /** Newest first; none for a province whose file came with the installation and never changed. */
    Uni<List<StoredVersion>> versions(String slug) {
        return tx.inTenant(session -> files.versions(session, slug));
    }

    /**
     * Adds a province.
     *
     * @throws Invalid naming everything that is wrong with the file
     * @throws TenantFailure.Exists when there is a province of that slug
     */
    Uni<Stored> add(FileText file) {
        return store(file, slug -> {}, null);
    }

    /**
     * Gives a province a new file. Number, slug and codes stay; hosts and programmes are only added to.
     *
     * @param expected the version that the operator had before them, or null
     */
    Uni<Stored> change(String slug, FileText file, @Nullable Integer expected) {
        require(slug);
        return store(
                file,
                found -> {
                    if (!found.equals(slug)) {
                        throw new Invalid("slug", "tenant.other-slug", Map.of("other", found, "slug", slug));
                    }
                },
                expected == null ? -1 : expected);
    }

    /** @param expected null to add; a version, or -1 for any, to change */
    private Uni<Stored> store(FileText file, Consumer<String> slugCheck, @Nullable Integer expected) {
        return tx.inTenant(session -> files.lock(session)
                .chain(() -> files.newest(session))
                .map(stored -> provinces.shelf(stored))
                .chain(shelf -> {
                    var province = checked(shelf, file, slugCheck, expected == null);
                    return files.versions(session, province.slug())
                            .chain(earlier -> keep(session, province, file, number(earlier, expected)));
                }));
    }

    private Tenant checked(TenantShelf shelf, FileText file, Consumer<String> slugCheck, boolean adding) {
        var checked = shelf.check(file.yaml());
        if (checked.slug() != null) {
            slugCheck.accept(checked.slug());
            if (adding && shelf.text(checked.slug()).isPresent()) {
                throw new TenantFailure.Exists(checked.slug());
            }
        }
        var errors = new ArrayList<>(
                checked.problems().stream().map(FileProblem::asFieldError).toList());
        checked.tenant().ifPresent(province -> errors.addAll(nationalHosts(province)));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return checked.tenant().orElseThrow();
    }

    private List<FieldError> nationalHosts(Tenant province) {
        return province.hosts().stream()
                .filter(config.nationalHosts()::contains)
                .map(host -> new FieldError(
                        "hosts." + province.hosts().indexOf(host), "tenant.host-national", Map.of("host", host)))
                .toList();
    }

    private static int number(List<StoredVersion> earlier, @Nullable Integer expected) {
        int current = earlier.isEmpty() ? 0 : earlier.get(0).version();
        if (expected != null && expected >= 0 && !Objects.equals(expected, current)) {
            throw RequestFailure.outdated();
        }
        return current + 1;
    }

    private Uni<Stored> keep(Mutiny.Session session, Tenant province, FileText file, int number) {
        var version = new StoredVersion(
                UuidCreator.getTimeOrderedEpoch(),
                province.slug(),
                province.id().value(),
                number,
                file.yaml(),
                file.sha256(),
                clock.instant(),
                operator.id());
        var deed = new Audit.Deed(
                operator.id(),
                number == 1 && provinces.shelf().text(province.slug()).isEmpty() ? "tenant.add" : "tenant.change",
                new Audit.Subject(TenantId.NATIONAL, "tenant-file", version.id()),
                null,
                Map.of("slug", province.slug(), "version", number, "sha256", version.sha256()));
        return files.add(session, version)
                .chain(() -> audit.record(session, deed))
                .replaceWith(new Stored(province, version));
    }
}
