package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Of a person's own data: the account, the sign-ins, the roles, and what they did. */
@ApplicationScoped
class AccountData implements PersonalDataSource {

    private static final int MOST = 5_000;

    private final Persona persona;

    AccountData(Persona persona) {
        this.persona = persona;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        var id = subject.accountId();
        return account(session, subject)
                .chain(account -> signIns(session, id)
                        .chain(signIns -> roles(session, id)
                                .chain(roles -> deeds(session, id)
                                        .map(deeds -> Stream.of(
                                                        Section.of("account", account),
                                                        Section.of("signIns", signIns),
                                                        Section.of("roles", roles),
                                                        Section.of("deeds", deeds))
                                                .flatMap(List::stream)
                                                .toList()))));
    }

    private Uni<List<Map<String, Object>>> account(Mutiny.Session session, Subject subject) {
        return !subject.place().isNational()
                ? Uni.createFrom().item(List.of())
                : session.find(Account.class, subject.accountId()).map(account -> List.of(facts(account)));
    }

    private Map<String, Object> facts(Account account) {
        var name = persona.signInNameOf(account);
        return new Facts()
                .with("id", account.id().toString())
                .with("name", persona.nameOf(account))
                .with("signInName", name == null ? null : name.canonical())
                .with("createdAt", account.createdAt)
                .asMap();
    }

    private static Uni<List<Map<String, Object>>> signIns(Mutiny.Session session, UUID account) {
        return rows(
                        session,
                        "select device, started_at, seen_at, ended_at from sign_in"
                                + " where account_id = :account order by id desc limit " + MOST,
                        account)
                .map(rows -> rows.stream()
                        .map(row -> new Facts()
                                .with("device", row[0])
                                .with("startedAt", row[1])
                                .with("lastUsedAt", row[2])
                                .with("endedAt", row[3])
                                .asMap())
                        .toList());
    }

    private static Uni<List<Map<String, Object>>> roles(Mutiny.Session session, UUID account) {
        return rows(
                        session,
                        "select role, commune_code, granted_at, ended_at from role_grant"
                                + " where account_id = :account order by id",
                        account)
                .map(rows -> rows.stream()
                        .map(row -> new Facts()
                                .with("role", row[0])
                                .with("commune", row[1])
                                .with("grantedAt", row[2])
                                .with("endedAt", row[3])
                                .asMap())
                        .toList());
    }

    /** What they did, and what others did for them; not what others did to the same things. */
    private static Uni<List<Map<String, Object>>> deeds(Mutiny.Session session, UUID account) {
        return rows(
                        session,
                        "select at, action, subject_type, cast(subject_id as text), actor_id = :account"
                                + " from audit_entry where actor_id = :account or on_behalf_of = :account"
                                + " or (subject_type = 'account' and subject_id = :account)"
                                + " order by id desc limit " + MOST,
                        account)
                .map(rows -> rows.stream()
                        .map(row -> new Facts()
                                .with("at", row[0])
                                .with("action", row[1])
                                .with("thing", row[2])
                                .with("thingId", row[3])
                                .with("bySelf", Boolean.TRUE.equals(row[4]))
                                .asMap())
                        .toList());
    }

    private static Uni<List<Object[]>> rows(Mutiny.Session session, String sql, UUID account) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("account", account)
                .getResultList();
    }
}
