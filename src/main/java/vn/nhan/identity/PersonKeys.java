package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The keys under which other packages of this room seal what tells of a person; of transactions that see people. */
@ApplicationScoped
public class PersonKeys {

    /** By account; somebody who was erased has none. */
    public Uni<Map<UUID, PersonKey>> of(Mutiny.Session session, Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery(
                                "from Account where id in (:ids) and personKey is not null", Account.class)
                        .setParameter("ids", accountIds)
                        .getResultList()
                        .map(PersonKeys::byAccount);
    }

    /** @throws IllegalStateException (through the Uni) when there is no such person, or no longer */
    public Uni<PersonKey> require(Mutiny.Session session, UUID accountId) {
        return of(session, List.of(accountId)).map(keys -> {
            var key = keys.get(accountId);
            if (key == null) {
                throw new IllegalStateException("nobody is behind account " + accountId);
            }
            return key;
        });
    }

    private static Map<UUID, PersonKey> byAccount(List<Account> accounts) {
        var keys = new HashMap<UUID, PersonKey>();
        accounts.forEach(account -> keys.put(account.id(), account.key()));
        return keys;
    }
}
