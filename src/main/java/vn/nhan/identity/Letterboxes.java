package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** E-mail addresses of people who sign in with one; for rooms that write to them. Within a transaction that sees people. */
@ApplicationScoped
public class Letterboxes {

    /**
     * Whether account {@code m.account_id} has an address and its person wants news by e-mail; {@code :news} is the version
     * of the words that are asked today.
     */
    public static final String WANTS_NEWS = "exists (select from account p where p.id = m.account_id and p.by_mail"
            + " and p.disabled_at is null) and coalesce((select c.given and c.text_version = :news from consent_entry c"
            + " where c.account_id = m.account_id and c.purpose = 'news' order by c.id desc limit 1), false)";

    private final Persona persona;

    Letterboxes(Persona persona) {
        this.persona = persona;
    }

    /** Those that there are; nobody is named. */
    public Uni<List<EmailAddress>> of(Mutiny.Session session, Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery("from Account where id in (:ids)", Account.class)
                        .setParameter("ids", accounts)
                        .getResultList()
                        .map(found -> found.stream()
                                .filter(Account::isUsable)
                                .map(this::address)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private @Nullable EmailAddress address(Account account) {
        return persona.signInNameOf(account) instanceof SignInName.ByEmail mail ? mail.email() : null;
    }
}
