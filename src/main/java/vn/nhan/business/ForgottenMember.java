package vn.nhan.business;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Takes a forgotten person out of businesses: their membership, their name under decisions (the decision stays), and phone
 * number and citizen id where nobody else manages the business. The representative of a firm or cooperative stays: it is
 * what the firm itself has registered, and the law wants a seller's to be shown. A household is the person: its name goes.
 */
@ApplicationScoped
class ForgottenMember implements EventSubscriber<PersonErased> {

    private static final String NUMBERS_OF_SOLE_MANAGER =
            "update business b set phone_sealed = null, phone_public = false,"
                    + " citizen_id_sealed = null, citizen_id_hash = null,"
                    + " representative = case when kind in ('farm-household', 'household-business')"
                    + " then :name else representative end,"
                    + " name = case when kind = 'farm-household' then :name else name end,"
                    + " slug = case when kind = 'farm-household'"
                    + " then 'ho-' || right(cast(id as text), 12) else slug end"
                    + " where exists (select from business_member m where m.tenant_id = b.tenant_id"
                    + " and m.business_id = b.id and m.account_id = :account and m.role = 'manager')"
                    + " and not exists (select from business_member m where m.tenant_id = b.tenant_id"
                    + " and m.business_id = b.id and m.account_id <> :account and m.role = 'manager')";

    private static final List<String> NAMES = List.of(
            "update business set decided_by_name = :name where decided_by = :account",
            "update business set reviewer_name = :name where reviewer = :account",
            "update business_decision set decided_by_name = :name where decided_by = :account");

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        var person = erased.event();
        return Multi.createFrom()
                .iterable(NAMES)
                .onItem()
                .transformToUniAndConcatenate(sql -> session.createNativeQuery(sql)
                        .setParameter("name", person.pseudonym())
                        .setParameter("account", person.accountId())
                        .executeUpdate())
                .collect()
                .asList()
                .chain(() -> session.createNativeQuery(NUMBERS_OF_SOLE_MANAGER)
                        .setParameter("name", person.pseudonym())
                        .setParameter("account", person.accountId())
                        .executeUpdate())
                .chain(() ->
                        run(session, "delete from business_member where account_id = :account", person.accountId()))
                .replaceWithVoid();
    }

    private static Uni<Integer> run(Mutiny.Session session, String sql, UUID account) {
        return session.createNativeQuery(sql).setParameter("account", account).executeUpdate();
    }
}
