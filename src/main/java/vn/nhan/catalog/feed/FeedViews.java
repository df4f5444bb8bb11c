package vn.nhan.catalog.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads what feeds are shown with. */
@ApplicationScoped
class FeedViews {

    private static final int SHOWN = 200;

    private final FeedSecret secrets;
    private final FeedFiles files;
    private final ObjectMapper json;

    FeedViews(FeedSecret secrets, FeedFiles files, ObjectMapper json) {
        this.secrets = secrets;
        this.files = files;
        this.json = json;
    }

    Uni<FeedView> of(Mutiny.Session session, Feed feed) {
        return files.of(session, feed.id()).map(found -> view(feed, found, List.of()));
    }

    /** At most two hundred, refusals first. */
    Uni<FeedView> withProblems(Mutiny.Session session, Feed feed) {
        return files.of(session, feed.id())
                .chain(found -> problems(session, feed).map(problems -> view(feed, found, problems)));
    }

    private Uni<List<FeedView.Line>> problems(Mutiny.Session session, Feed feed) {
        return session.createNativeQuery(
                        "select channel, product_id, title, problem, column_name, cast(args as text), refused"
                                + " from feed_problem where feed_id = :feed and generation = :generation"
                                + " order by refused desc, title, code, channel, problem limit " + SHOWN,
                        Object[].class)
                .setParameter("feed", feed.id())
                .setParameter("generation", feed.generation)
                .getResultList()
                .map(rows -> rows.stream().map(this::line).toList());
    }

    private FeedView.Line line(Object[] row) {
        @Nullable String column = (String) row[4];
        return new FeedView.Line(
                (String) row[0],
                (UUID) row[1],
                (String) row[2],
                Objects.requireNonNullElse(column, ""),
                new FeedProblem((String) row[3], column, args((String) row[5]), (Boolean) row[6]));
    }

    private FeedView view(Feed feed, List<FeedFiles.Found> found, List<FeedView.Line> problems) {
        var generated = feed.generatedAt;
        return new FeedView(
                feed.id(),
                feed.businessId,
                secrets.read(feed),
                feed.madeAt,
                generated,
                feed.failedAt == null && (generated == null || feed.requestedAt.isAfter(generated)),
                feed.failedAt != null,
                feed.revokedAt != null,
                found,
                problems);
    }

    private Map<String, Object> args(String document) {
        try {
            return json.readValue(document, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of a feed", e);
        }
    }
}
