package vn.nhan.catalog.moderation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Businesses;
import vn.nhan.catalog.ChangeLine;
import vn.nhan.catalog.FieldChange;
import vn.nhan.catalog.ListingDecision;
import vn.nhan.catalog.ListingHistory;
import vn.nhan.catalog.ListingModeration;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.Offers;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.problem.ProblemTexts;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.GoodsWords;

/** Puts together what the desk's pages show, in one transaction. */
@ApplicationScoped
class ModerationViews {

    private final TenantTx tx;
    private final ModerationDesk desk;
    private final QueueQueries queues;
    private final ListingModeration moderation;
    private final ListingHistory versions;
    private final Offers offers;
    private final Businesses businesses;
    private final Categories categories;
    private final Clock clock;

    ModerationViews(
            TenantTx tx,
            ModerationDesk desk,
            QueueQueries queues,
            ListingModeration moderation,
            ListingHistory versions,
            Offers offers,
            Businesses businesses,
            Categories categories,
            Clock clock) {
        this.tx = tx;
        this.desk = desk;
        this.queues = queues;
        this.moderation = moderation;
        this.versions = versions;
        this.offers = offers;
        this.businesses = businesses;
        this.categories = categories;
        this.clock = clock;
    }

    Uni<QueueView> queue(Queue queue, @Nullable UUID done) {
        return tx.inTenant(session -> desk.lines(queue)
                .chain(lines -> tabs(session, queue)
                        .chain(tabs -> notice(session, done)
                                .map(said -> new QueueView(queue, lines, tabs, said.isEmpty() ? null : said.get(0))))));
    }

    private Uni<List<QueueView.Tab>> tabs(Mutiny.Session session, Queue current) {
        return Multi.createFrom()
                .items(Queue.values())
                .onItem()
                .transformToUniAndConcatenate(queue -> queues.count(session, queue)
                        .map(count -> new QueueView.Tab(
                                queue.key(), "/office/moderation" + queue.query(), count, queue == current)))
                .collect()
                .asList();
    }

    Uni<ReviewView> review(UUID listingId, Queue queue, @Nullable UUID done, Locale reader) {
        return tx.inTenant(session -> desk.line(listingId)
                .chain(line -> offers.of(session, line.productId())
                        .chain(offered -> moderation
                                .history(session, listingId)
                                .chain(history -> versions.since(session, listingId, decidedOn(history))
                                        .chain(changes -> seller(session, offered)
                                                .chain(since -> categories
                                                        .tree(session)
                                                        .chain(tree -> notice(session, done)
                                                                .map(said -> view(
                                                                        new Known(
                                                                                line, offered, history, changes, since,
                                                                                said),
                                                                        tree,
                                                                        queue,
                                                                        reader)))))))));
    }

    private record Known(
            QueueLine line,
            OfferedProduct offered,
            List<ListingDecision> history,
            List<FieldChange> changes,
            String verifiedOn,
            List<DoneNotice> done) {}

    private ReviewView view(Known known, CategoryTree tree, Queue queue, Locale reader) {
        var product = known.offered().product();
        var path = tree.path(product.category());
        return new ReviewView(
                known.line(),
                known.offered(),
                known.verifiedOn().isEmpty() ? null : known.verifiedOn(),
                path.stream().map(step -> step.name().in(reader)).collect(Collectors.joining(" › ")),
                facts(known.offered(), tree, reader),
                doubts(known.offered(), reader),
                new ReviewView.Licence(
                        path.stream().map(Category::licence).anyMatch(Objects::nonNull),
                        product.attributes().getOrDefault("licence", "")),
                known.changes().stream()
                        .map(change -> ChangeLine.of(change, tree, reader))
                        .toList(),
                known.history(),
                queue,
                known.done().isEmpty() ? null : known.done().get(0),
                reader);
    }

    /** What was said, and what is missing though it must be. */
    private List<ReviewView.Fact> facts(OfferedProduct offered, CategoryTree tree, Locale reader) {
        var product = offered.product();
        var facts = new ArrayList<ReviewView.Fact>();
        for (var asked : tree.asked(product.category(), Dates.dayOf(clock.instant()))) {
            var said = product.attributes().getOrDefault(asked.attribute().code(), "");
            if (asked.required() || !said.isEmpty()) {
                facts.add(new ReviewView.Fact(asked.attribute().name().in(reader), said));
            }
        }
        return facts;
    }

    private static List<String> doubts(OfferedProduct offered, Locale reader) {
        var product = offered.product();
        var name = GoodsWords.refusal(product.name());
        var inTexts = Stream.of(product.description(), product.descriptionEn(), product.story(), product.storyEn())
                .filter(Objects::nonNull)
                .flatMap(text -> GoodsWords.doubts(text).stream());
        return Stream.concat(name == null ? Stream.empty() : Stream.of(name), inTexts)
                .distinct()
                .map(code -> ProblemTexts.sentence(code, Map.of(), reader))
                .toList();
    }

    private Uni<String> seller(Mutiny.Session session, OfferedProduct offered) {
        return businesses
                .require(session, offered.product().businessId())
                .map(business -> business.verifiedAt() == null ? "" : Dates.format(Dates.dayOf(business.verifiedAt())));
    }

    /** What was looked at last; what was taken back since counts as well: it was seen. */
    private static int decidedOn(List<ListingDecision> history) {
        return history.isEmpty() ? 0 : history.get(0).version();
    }

    private Uni<List<DoneNotice>> notice(Mutiny.Session session, @Nullable UUID decisionId) {
        if (decisionId == null) {
            return Uni.createFrom().item(List.of());
        }
        return moderation
                .find(session, decisionId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(List.<DoneNotice>of())
                        : desk.line(found.get().listingId())
                                .map(line -> List.of(new DoneNotice(
                                        line.id(),
                                        line.name(),
                                        found.get().verb(),
                                        !found.get().reversed()
                                                && List.of("approve", "take-down")
                                                        .contains(found.get().verb())
                                                && found.get().to().key().equals(line.status())))));
    }
}
