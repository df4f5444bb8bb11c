package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;

/** Finds what an address with a secret leads to. */
@ApplicationScoped
class FeedDownload {

    private final TenantTx tx;
    private final FeedSecret secrets;
    private final FeedFiles files;
    private final FetchLog log;

    FeedDownload(TenantTx tx, FeedSecret secrets, FeedFiles files, FetchLog log) {
        this.tx = tx;
        this.secrets = secrets;
        this.files = files;
        this.log = log;
    }

    /**
     * @param userAgent what the program calls itself
     * @throws FeedFailure.NotFound (through the Uni) for a secret that opens nothing, or no more
     * @throws FeedFailure.NotReady (through the Uni) before the first run is over
     */
    Uni<FeedFiles.Found> find(String secret, String fileName, @Nullable String userAgent) {
        Optional<FeedFile> file = FeedFile.of(fileName);
        if (file.isEmpty() || !FeedSecret.isPossible(secret)) {
            throw new FeedFailure.NotFound();
        }
        return tx.inTenant(session -> feed(session, secret)
                .chain(feed -> files.of(session, feed.id())
                        .map(all -> all.stream()
                                .filter(found -> found.stored().file() == file.get())
                                .findFirst()
                                .orElseThrow(FeedFailure.NotReady::new))
                        .call(found -> log.note(session, feed, found, userAgent))));
    }

    private Uni<Feed> feed(Mutiny.Session session, String secret) {
        return session.createSelectionQuery("from Feed where secretHash = :hash and revokedAt is null", Feed.class)
                .setParameter("hash", secrets.hash(secret))
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(FeedFailure.NotFound::new);
    }
}
