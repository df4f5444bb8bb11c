package vn.nhan.support.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.request.RequestRef;

/** Proposals and offers as rows. */
@ApplicationScoped
class Offers {

    private final ObjectMapper json;

    Offers(ObjectMapper json) {
        this.json = json;
    }

    /** @throws MatchFailure.NotFound (through the Uni) */
    Uni<MatchOffer> require(Mutiny.Session session, UUID id) {
        return session.find(MatchOffer.class, id).onItem().ifNull().failWith(MatchFailure.NotFound::new);
    }

    /**
     * The request for which this expert is asked; leaves the offer itself unread, so that it is read once the request is held.
     *
     * @throws MatchFailure.NotFound (through the Uni) for another expert's
     */
    Uni<UUID> requestOf(Mutiny.Session session, UUID id, UUID expert) {
        return session.createSelectionQuery(
                        "select requestId from MatchOffer where id = :id and expertId = :expert", UUID.class)
                .setParameter("id", id)
                .setParameter("expert", expert)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(MatchFailure.NotFound::new);
    }

    /** Of a request, the latest round first, and in it the best. */
    Uni<List<MatchOffer>> of(Mutiny.Session session, UUID request) {
        return session.createSelectionQuery(
                        "from MatchOffer where requestId = :request order by round desc, position", MatchOffer.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** Nobody else touches the request until the transaction ends. */
    Uni<Void> hold(Mutiny.Session session, UUID request) {
        return session.createNativeQuery("select id from support_request where id = :id for update", UUID.class)
                .setParameter("id", request)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(MatchFailure.NotFound::new)
                .replaceWithVoid();
    }

    String written(RequestRef request, List<Scored.Told> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parts of " + request.id(), e);
        }
    }

    List<Scored.Told> read(MatchOffer offer) {
        try {
            return List.of(json.readValue(offer.parts, Scored.Told[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parts of " + offer.id(), e);
        }
    }
}
