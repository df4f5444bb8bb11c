package vn.nhan.identity.federation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nhan.platform.config.ProductionRule;

/** The identity providers of this installation. */
@ApplicationScoped
class Providers implements ProductionRule {

    private final ProviderSettings settings;
    private final boolean proofsAreKept;
    private Map<String, Provider> providers = Map.of();

    Providers(ProviderSettings settings, Instance<ProofRegister> register) {
        this.settings = settings;
        this.proofsAreKept = register.isResolvable();
    }

    /** @throws IllegalStateException naming everything that is wrong with the settings */
    void read(@Observes StartupEvent starting) {
        var problems = new ArrayList<String>();
        settings.providers().forEach((name, one) -> problems.addAll(ProviderReader.problems(name, one)));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("; ", problems));
        }
        providers = settings.providers().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> ProviderReader.read(one.getKey(), one.getValue())));
    }

    @Override
    public List<String> problems() {
        return settings.providers().entrySet().stream()
                .flatMap(one -> ProviderReader.productionProblem(one.getKey(), one.getValue()).stream())
                .toList();
    }

    Collection<Provider> all() {
        return providers.values();
    }

    /** In the order of their names. */
    List<Provider> serving(Use use) {
        return providers.values().stream()
                .filter(provider -> serves(provider, use))
                .sorted(Comparator.comparing(Provider::name))
                .toList();
    }

    /** @throws FederationFailure.UnknownProvider also when it doesn't serve for that */
    Provider require(String name, Use use) {
        var provider = require(name);
        if (!serves(provider, use)) {
            throw new FederationFailure.UnknownProvider();
        }
        return provider;
    }

    Provider require(String name) {
        return find(name).orElseThrow(FederationFailure.UnknownProvider::new);
    }

    Optional<Provider> find(String name) {
        return Optional.ofNullable(providers.get(name));
    }

    private boolean serves(Provider provider, Use use) {
        return provider.serves(use) && (use != Use.IDENTITY_PROOF || proofsAreKept);
    }
}
