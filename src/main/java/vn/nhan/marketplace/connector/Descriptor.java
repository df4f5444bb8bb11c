package vn.nhan.marketplace.connector;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is so for every shop of a marketplace.
 *
 * @param id stable, such as {@code shopee}; stands in the database
 * @param displayName the trade name, the same in all languages
 * @param limits as published; buckets that aren't named here aren't limited
 * @param clockSkewMax by how much our clock may differ from theirs
 * @param hosts where calls may go
 * @param api the address of all shops; empty where each has its own
 * @param signIn the address of {@link Call.To#SIGN_IN}; empty where it is that of the API
 * @param secrets names of what a seller types in, in their order; empty where {@link Connector#oauth()} is the way in
 */
public record Descriptor(
        String id,
        String displayName,
        Set<Capability> capabilities,
        List<Limit> limits,
        Duration clockSkewMax,
        Hosts hosts,
        Optional<URI> api,
        Optional<URI> signIn,
        List<String> secrets) {

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    public Way way() {
        if (can(Capability.MANUAL)) {
            return Way.HAND;
        }
        return can(Capability.FEED_ONLY) ? Way.FEED : Way.API;
    }

    /** One of a marketplace's buckets: so many calls a second, and so many at once. */
    public record Limit(String bucket, double perSecond, int burst) {}

    /** To which hosts the outbound client lets calls of this marketplace go; addresses are checked besides. */
    public sealed interface Hosts {

        /** These alone. */
        record Only(Set<String> names) implements Hosts {}

        /** Any shop under a name, such as {@code .myshopify.com}. */
        record Under(String suffix) implements Hosts {}

        /** A shop of one's own, anywhere in public. */
        record Anywhere() implements Hosts {}

        default boolean allows(String host) {
            if (this instanceof Only only) {
                return only.names().contains(host);
            }
            return !(this instanceof Under under)
                    || host.endsWith(under.suffix())
                            && host.length() > under.suffix().length();
        }
    }
}
