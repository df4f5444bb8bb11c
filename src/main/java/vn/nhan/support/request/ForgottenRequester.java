package vn.nhan.support.request;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.EventSubscriber;

/**
 * Takes a forgotten person out of requests: their name everywhere; their words, photo and voice where they asked themselves.
 * What an officer wrote down for a business, and the decisions, stay. The sweep deletes what nothing names any more.
 */
@ApplicationScoped
class ForgottenRequester implements EventSubscriber<PersonErased> {

    private static final List<String> RUNS = List.of(
            "update support_request set words_sealed = null, photo_key = null, photo_type = null, voice_key = null,"
                    + " voice_type = null, voice_seconds = null"
                    + " where asked_by = :account and channel = 'web' and cast(:name as text) is not null",
            "update support_request set asked_by_name = :name where asked_by = :account",
            "update support_request set decided_by_name = :name where decided_by = :account",
            "update support_request_event e set note_sealed = null from support_request r"
                    + " where r.tenant_id = e.tenant_id and r.id = e.request_id and e.by_account = :account"
                    + " and e.kind = 'answer' and cast(:name as text) is not null",
            "update support_request_event set by_name = :name where by_account = :account",
            "update support_complaint set raised_by_name = :name, words_sealed = null where raised_by = :account",
            "update support_complaint set decided_by_name = :name where decided_by = :account",
            "update support_sheet set brought_by_name = :name where brought_by = :account");

    @Override
    public Class<PersonErased> eventType() {
        return PersonErased.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<PersonErased> erased) {
        var person = erased.event();
        return Multi.createFrom()
                .iterable(RUNS)
                .onItem()
                .transformToUniAndConcatenate(sql -> session.createNativeQuery(sql)
                        .setParameter("name", person.pseudonym())
                        .setParameter("account", person.accountId())
                        .executeUpdate())
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
