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

/** Every province of this installation, read once at the start; a wrong province file stops the start. */
@Startup
@ApplicationScoped
public class TenantRegistry implements TenantDirectory {

    private final Map<TenantId, Tenant> byId = new LinkedHashMap<>();
    private final Map<String, Tenant> bySlug = new LinkedHashMap<>();
    private final Map<String, Tenant> byHost = new LinkedHashMap<>();
    private final Map<String, Tenant> successors = new LinkedHashMap<>();

    @Inject
    TenantRegistry(TenantConfig config) {
        this(config.folder());
    }

    TenantRegistry(Optional<Path> folder) {
        this(TenantFiles.load(folder));
    }

    public TenantRegistry(List<Tenant> provinces) {
        for (Tenant province : provinces) {
            byId.put(province.id(), province);
            bySlug.put(province.slug(), province);
            province.hosts().forEach(host -> byHost.put(host, province));
            province.predecessors()
                    .forEach(former -> former.tenant().ifPresent(slug -> successors.put(slug, province)));
        }
    }

    @Override
    public Optional<TenantId> byHost(String host) {
        return Optional.ofNullable(byHost.get(HostName.of(host))).map(Tenant::id);
    }

    @Override
    public Collection<TenantId> all() {
        return List.copyOf(byId.keySet());
    }

    /** Every province by id, those that were merged away included. */
    public List<Tenant> provinces() {
        return List.copyOf(byId.values());
    }

    /** Empty for the national installation, which is no province. */
    public Optional<Tenant> byId(TenantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Tenant> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The province that adopted this one when they were merged. */
    public Optional<Tenant> successorOf(Tenant province) {
        return Optional.ofNullable(successors.get(province.slug()));
    }
}
