package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** What is matched on a marketplace, and what there is to choose from. */
@ApplicationScoped
class MappingReading {

    private static final int SUGGESTED = 5;
    private static final int FOUND = 20;

    private final TenantTx tx;
    private final MappingDesk desk;
    private final OwnGoods goods;
    private final Matches matches;
    private final Trees trees;
    private final Categories categories;
    private final Connectors connectors;
    private final Vertx vertx;
    private final Clock clock;

    MappingReading(
            TenantTx tx,
            MappingDesk desk,
            OwnGoods goods,
            Matches matches,
            Trees trees,
            Categories categories,
            Connectors connectors,
            Vertx vertx,
            Clock clock) {
        this.tx = tx;
        this.desk = desk;
        this.goods = goods;
        this.matches = matches;
        this.trees = trees;
        this.categories = categories;
        this.connectors = connectors;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** What stands in the database. */
    record Kept(
            ChannelAccountRef account,
            Side side,
            List<OwnGoods.Group> own,
            Map<String, Match> matches,
            CategoryTree ours) {

        OwnGoods.Group group(String category) {
            return own.stream()
                    .filter(one -> category.equals(one.category()))
                    .findFirst()
                    .orElseGet(() -> OwnGoods.Group.none(category));
        }
    }

    /**
     * An account with the categories of its business's goods, or all of ours where it stands for the province.
     *
     * @param needed whether goods need a category there at all
     * @param unsorted how many goods say no category of ours, so that none can be matched
     */
    record Overview(
            ChannelAccountRef account,
            Side side,
            String marketplace,
            boolean needed,
            KnownTree tree,
            List<CategoryLine> lines,
            long unsorted) {}

    Uni<Overview> overview(Side side) {
        return tx.inTenant(
                        session -> desk.reads(session, side.account()).chain(account -> kept(session, account, side)))
                .chain(kept -> isNeeded(kept.account())
                        ? trees.of(kept.account()).map(tree -> overview(kept, tree))
                        : Uni.createFrom().item(overview(kept, KnownTree.NOTHING)));
    }

    private Overview overview(Kept kept, KnownTree tree) {
        var unsorted = kept.own().stream()
                .filter(one -> kept.ours().find(one.category()).isEmpty())
                .mapToLong(OwnGoods.Group::goods)
                .sum();
        return new Overview(
                kept.account(),
                kept.side(),
                marketplace(kept.account()),
                isNeeded(kept.account()),
                tree,
                lines(kept, tree),
                unsorted);
    }

    /** What is still to be done comes first. */
    static List<CategoryLine> lines(Kept kept, KnownTree tree) {
        return kept.own().stream()
                .flatMap(group -> kept.ours().find(group.category()).stream()
                        .map(category ->
                                CategoryLine.of(category, group, kept.matches().get(category.code()), tree)))
                .sorted(Comparator.comparing(line -> line.state().equals(CategoryLine.State.MATCHED.key())))
                .toList();
    }

    /**
     * One of our categories.
     *
     * @param match what was chosen for it; empty while nobody has
     * @param choices what may be meant, or what was found by the words that were looked for
     */
    record Detail(
            ChannelAccountRef account,
            Side side,
            String marketplace,
            KnownTree tree,
            CategoryLine line,
            Optional<Match> match,
            List<Leaf> choices) {}

    /** @param words looked for among the marketplace's categories; null for suggestions */
    Uni<Detail> detail(Side side, String category, @Nullable String words) {
        return keptOf(side, category)
                .chain(kept -> trees.of(kept.account())
                        .chain(tree -> vertx.executeBlocking(
                                        () -> choices(kept, kept.group(category), tree, words), false)
                                .map(choices -> detail(kept, category, tree, choices))));
    }

    private Detail detail(Kept kept, String category, KnownTree tree, List<Leaf> choices) {
        var match = Optional.ofNullable(kept.matches().get(category));
        var line = CategoryLine.of(required(kept.ours(), category), kept.group(category), match.orElse(null), tree);
        return new Detail(kept.account(), kept.side(), marketplace(kept.account()), tree, line, match, choices);
    }

    /** Compares with thousands of names: not on the event loop. */
    private static List<Leaf> choices(Kept kept, OwnGoods.Group group, KnownTree tree, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            return Suggestions.search(words, tree.leaves(), FOUND);
        }
        var path = kept.ours().path(group.category()).stream()
                .map(Category::name)
                .map(name -> name.vi())
                .toList();
        return new Suggestions(path, group.names()).best(tree.leaves(), SUGGESTED);
    }

    /**
     * What a marketplace demands of goods in the category that is chosen for them.
     *
     * @param ours what may stand for it
     * @param sources what was chosen before, or what may be meant
     */
    record Demands(
            ChannelAccountRef account,
            Side side,
            String marketplace,
            CategoryLine line,
            Optional<Match> match,
            Leaf remote,
            CategoryRules rules,
            List<OurAttribute> ours,
            Map<String, Source> sources) {}

    /** Fails with {@link MappingFailure.NotYetTold}, also for what the marketplace doesn't have. */
    Uni<Demands> demands(Side side, String category, String remoteId) {
        return keptOf(side, category)
                .chain(kept -> trees.of(kept.account()).chain(tree -> {
                    var remote = tree.find(remoteId).orElseThrow(MappingFailure.NotYetTold::new);
                    return trees.rules(kept.account(), remoteId)
                            .map(rules -> demands(
                                    kept,
                                    CategoryLine.of(
                                            required(kept.ours(), category),
                                            kept.group(category),
                                            kept.matches().get(category),
                                            tree),
                                    remote,
                                    rules.orElseThrow(MappingFailure.NotYetTold::new)));
                }));
    }

    private Demands demands(Kept kept, CategoryLine line, Leaf remote, CategoryRules rules) {
        var match = Optional.ofNullable(kept.matches().get(line.category()));
        var ours = OurAttribute.of(kept.ours(), line.category(), Dates.dayOf(clock.instant()));
        var sources = match.filter(one -> one.remoteCategory().equals(remote.id()))
                .map(Match::attributes)
                .orElseGet(() -> Guess.of(rules, ours));
        return new Demands(
                kept.account(), kept.side(), marketplace(kept.account()), line, match, remote, rules, ours, sources);
    }

    /** Asks the marketplace for its categories anew. */
    Uni<Overview> again(UUID accountId) {
        return tx.inTenant(session -> desk.changes(session, accountId))
                .invoke(this::requireNeeded)
                .chain(trees::again)
                .chain(() -> overview(Side.shop(accountId)));
    }

    private Uni<Kept> keptOf(Side side, String category) {
        return tx.inTenant(
                        session -> desk.reads(session, side.account()).chain(account -> kept(session, account, side)))
                .invoke(kept -> {
                    required(kept.ours(), category);
                    requireNeeded(kept.account());
                });
    }

    Uni<Kept> kept(Mutiny.Session session, ChannelAccountRef account, Side side) {
        return (side.province() ? goods.ofProvince(session, account) : goods.of(session, account))
                .chain(own -> matches.all(session, account)
                        .chain(all -> categories
                                .tree(session)
                                .map(ours -> new Kept(
                                        account, side, side.province() ? withEvery(ours, own) : own, all, ours))));
    }

    /** The department chooses before there are goods. */
    private static List<OwnGoods.Group> withEvery(CategoryTree ours, List<OwnGoods.Group> own) {
        var others = ours.leaves().stream()
                .map(Category::code)
                .filter(code -> own.stream().noneMatch(group -> code.equals(group.category())))
                .map(OwnGoods.Group::none);
        return Stream.concat(own.stream(), others).toList();
    }

    /** @throws MappingFailure.NoCategory */
    static Category required(CategoryTree ours, String category) {
        return ours.leaves().stream()
                .filter(one -> one.code().equals(category))
                .findFirst()
                .orElseThrow(MappingFailure.NoCategory::new);
    }

    /** @throws MappingFailure.NotNeeded */
    void requireNeeded(ChannelAccountRef account) {
        if (!isNeeded(account)) {
            throw new MappingFailure.NotNeeded();
        }
    }

    boolean isNeeded(ChannelAccountRef account) {
        return descriptor(account)
                .filter(one -> one.can(Capability.CATEGORY_SCHEMA))
                .isPresent();
    }

    String marketplace(ChannelAccountRef account) {
        return descriptor(account).map(Descriptor::displayName).orElse(account.channel());
    }

    private Optional<Descriptor> descriptor(ChannelAccountRef account) {
        return connectors.find(account.channel()).map(one -> one.descriptor());
    }
}
