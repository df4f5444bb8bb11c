package vn.nhan.marketplace.mapping;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.ChannelAccountRef;

/** Writes a decision that may be made: what holds from now on, who chose it, and whose goods are behind by it. */
@ApplicationScoped
class Deciding {

    private final Matches matches;
    private final Choices choices;
    private final MappingDesk desk;
    private final List<MappingObserver> observers;

    Deciding(Matches matches, Choices choices, MappingDesk desk, @All List<MappingObserver> observers) {
        this.matches = matches;
        this.choices = choices;
        this.desk = desk;
        this.observers = observers;
    }

    /**
     * A decision.
     *
     * @param before what holds until now, as it was locked
     * @param after null to have nothing chosen any more
     * @param undoes number of the choice that is taken back by it, or null
     */
    record Decision(
            String category,
            Optional<Match> before,
            @Nullable Placed after,
            @Nullable Integer undoes) {

        @Nullable
        Placed replaced() {
            return before.map(Match::placed).orElse(null);
        }
    }

    /** Fails with {@link vn.nhan.platform.problem.RequestFailure#outdated()} where another was quicker. */
    Uni<Void> made(Mutiny.Session session, ChannelAccountRef account, Decision decision) {
        return choices.of(session, account, decision.category(), 1)
                .map(newest -> number(decision, newest))
                .chain(number -> held(session, account, decision, number)
                        .chain(() -> choices.add(
                                session,
                                account,
                                new Choices.New(
                                        decision.category(),
                                        number,
                                        decision.replaced(),
                                        decision.after(),
                                        decision.undoes()),
                                desk.author())))
                .chain(() -> told(session, account, decision.category()))
                .chain(() -> desk.done(
                        session, decision.undoes() == null ? "match" : "undo", account, what(account, decision)));
    }

    /** Never one that was given before: whoever looked at a match that is gone must not take another for it. */
    private static int number(Decision decision, List<Choice> newest) {
        var standing = decision.before().map(Match::version).orElse(0);
        return Math.max(standing, newest.isEmpty() ? 0 : newest.get(0).number()) + 1;
    }

    private Uni<Void> held(Mutiny.Session session, ChannelAccountRef account, Decision decision, int number) {
        var after = decision.after();
        if (after == null) {
            return matches.remove(session, account, decision.category());
        }
        var next = new Matches.Next(decision.category(), after, desk.who(), number);
        return decision.before().isPresent()
                ? matches.change(session, account, next)
                : matches.create(session, account, next);
    }

    private Uni<Void> told(Mutiny.Session session, ChannelAccountRef account, String category) {
        var changed = new MappingObserver.Changed(account.tenant(), account.channel(), category);
        return Multi.createFrom()
                .iterable(observers)
                .onItem()
                .transformToUniAndConcatenate(one -> one.matched(session, changed))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static HashMap<String, Object> what(ChannelAccountRef account, Decision decision) {
        var what = new HashMap<String, Object>();
        what.put("business", account.businessId());
        what.put("channel", account.channel());
        what.put("category", decision.category());
        var after = decision.after();
        if (after != null) {
            what.put("remoteCategory", after.remoteCategory());
        }
        return what;
    }
}
