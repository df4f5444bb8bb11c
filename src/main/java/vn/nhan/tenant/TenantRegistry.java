package vn.nhan.tenant;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.file.TenantFiles;

/**
 * Every province of this installation: those of its files, read at the start, which a wrong one stops, and those that
 * operators have added since ({@link StoredProvinces}). Asked at every request, so it answers from memory.
 */
@Startup
@ApplicationScoped
public class TenantRegistry implements TenantDirectory {

    private final TenantFiles installed;
    private volatile Provinces known;

    @Inject
    TenantRegistry(TenantConfig config) {
        this(config.folder());
    }

    /** Only the provinces of files. */
    public TenantRegistry(Optional<Path> folder) {
        this.installed = TenantFiles.read(folder);
        this.known = Provinces.of(installed.tenants());
    }

    @Override
    public Optional<TenantId> byHost(String host) {
        return Optional.ofNullable(known.byHost().get(HostName.of(host))).map(Tenant::id);
    }

    @Override
    public Collection<TenantId> all() {
        return known.byId().keySet();
    }

    /** Every province by id, those that were merged away included. */
    public List<Tenant> provinces() {
        return List.copyOf(known.byId().values());
    }

    /** Empty for the national installation, which is no province. */
    public Optional<Tenant> byId(TenantId id) {
        return Optional.ofNullable(known.byId().get(id));
    }

    public Optional<Tenant> bySlug(String slug) {
        return Optional.ofNullable(known.bySlug().get(slug));
    }

    /** The province that adopted this one when they were merged. */
    public Optional<Tenant> successorOf(Tenant province) {
        return Optional.ofNullable(known.successors().get(province.slug()));
    }

    /** The files that came with the installation. */
    TenantFiles installed() {
        return installed;
    }

    /** From now on these are the provinces. */
    void show(List<Tenant> provinces) {
        known = Provinces.of(provinces);
    }

    /** One consistent picture of them all. */
    private record Provinces(
            Map<TenantId, Tenant> byId,
            Map<String, Tenant> bySlug,
            Map<String, Tenant> byHost,
            Map<String, Tenant> successors) {

        static Provinces of(List<Tenant> all) {
            var provinces = new Provinces(
                    new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            all.forEach(provinces::add);
            return provinces;
        }

        private void add(Tenant province) {
            byId.put(province.id(), province);
            bySlug.put(province.slug(), province);
            province.hosts().forEach(host -> byHost.put(host, province));
            province.predecessors()
                    .forEach(former -> former.tenant().ifPresent(slug -> successors.put(slug, province)));
        }
    }
}
