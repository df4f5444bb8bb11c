package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** The names behind account ids, for pages that tell who did what. */
@ApplicationScoped
public class People {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);

    private final TenantTx tx;
    private final Persona persona;

    People(TenantTx tx, Persona persona) {
        this.tx = tx;
        this.persona = persona;
    }

    /** @param signInMasked null of somebody who was erased */
    public record Person(UUID id, String name, @Nullable String signInMasked) {}

    /** Names by account id; an erased person's pseudonym. Opens a transaction of its own: call it outside of one. */
    public Uni<Map<UUID, String>> names(Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : tx.as(NATIONAL, session -> find(session, accountIds)).map(this::named);
    }

    /** Names within a transaction that sees people. */
    public Uni<Map<UUID, String>> names(Mutiny.Session session, Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : find(session, accountIds).map(this::named);
    }

    /**
     * Where letters reach those of these who sign in with an e-mail address. Opens a transaction of its own: call it
     * outside of one.
     */
    public Uni<List<EmailAddress>> addresses(Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : tx.as(NATIONAL, session -> find(session, accountIds))
                        .map(found -> found.stream()
                                .map(persona::signInNameOf)
                                .filter(SignInName.ByEmail.class::isInstance)
                                .map(name -> ((SignInName.ByEmail) name).email())
                                .toList());
    }

    /** Within a transaction that sees people. */
    public Uni<List<Person>> persons(Mutiny.Session session, Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find(session, accountIds)
                        .map(found -> found.stream().map(this::person).toList());
    }

    private static Uni<List<Account>> find(Mutiny.Session session, Collection<UUID> ids) {
        return session.createSelectionQuery("from Account where id in (:ids)", Account.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private Map<UUID, String> named(List<Account> found) {
        var names = new HashMap<UUID, String>();
        found.forEach(account -> names.put(account.id(), persona.nameOf(account)));
        return names;
    }

    private Person person(Account account) {
        var name = persona.signInNameOf(account);
        return new Person(account.id(), persona.nameOf(account), name == null ? null : name.masked());
    }
}
