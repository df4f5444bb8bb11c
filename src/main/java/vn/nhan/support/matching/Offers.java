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

    /** Which request an offer is for, and who is asked: neither changes, so it may be read before they are held. */
    record About(UUID requestId, UUID expertId) {}

    /** @throws MatchFailure.NotFound (through the Uni) */
    Uni<About> about(Mutiny.Session session, UUID id) {
        return session.createNativeQuery("select request_id, expert_id from match_offer where id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(MatchFailure.NotFound::new)
                .map(row -> new About((UUID) row[0], (UUID) row[1]));
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
