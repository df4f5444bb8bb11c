package vn.nhan.identity.federation;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.nhan.platform.problem.InvalidValue;

/** Keeps proofs for as long as the test runs. */
@DefaultBean
@ApplicationScoped
class FakeProofs implements ProofRegister {

    private final Map<String, UUID> owners = new ConcurrentHashMap<>();

    @Override
    public Uni<Boolean> isProven(UUID accountId) {
        return Uni.createFrom().item(() -> owners.containsValue(accountId));
    }

    @Override
    public Uni<Boolean> prove(UUID accountId, String provider, String citizenId) {
        if (!citizenId.matches("[0-9]{12}")) {
            return Uni.createFrom().failure(new InvalidValue("identity.email-format"));
        }
        return Uni.createFrom()
                .item(() -> owners.merge(citizenId, accountId, (first, second) -> first)
                        .equals(accountId));
    }
}
