package vn.nhan.marketplace.connector;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** How a seller lets us in, and how that is kept up. Pure: the engine sends the calls. */
public interface OAuth {

    /** Where the seller's browser goes. */
    URI authorizeUrl(Credentials application, String state, URI callback, Instant now);

    /** What the marketplace asks back with, exchanged for tokens; unsigned. */
    Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback);

    Call refresh(Credentials credentials);

    /** Reads the answer to either. */
    Credentials parse(Reply reply, Instant now);

    /** What the seller's browser brought back that calls need besides tokens, such as the shop's id. */
    default Map<String, String> ids(Map<String, String> callbackParameters) {
        return Map.of();
    }

    /** Whether tokens end, and are renewed; else a seller lets us in once and for all. */
    default boolean renews() {
        return true;
    }

    /** Whether a refresh token is good only once: then it is renewed under a lock, and the new pair kept at once. */
    boolean refreshRotates();
}
