package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.platform.tenancy.TenantTx;

/** What was chosen, and how whoever chose it last takes it back. */
@ApplicationScoped
class Undoing {

    private static final int SHOWN = 20;

    private final TenantTx tx;
    private final MappingDesk desk;
    private final Choices choices;
    private final Matches matches;
    private final OwnGoods goods;
    private final Deciding deciding;
    private final MappingReading reading;

    Undoing(
            TenantTx tx,
            MappingDesk desk,
            Choices choices,
            Matches matches,
            OwnGoods goods,
            Deciding deciding,
            MappingReading reading) {
        this.tx = tx;
        this.desk = desk;
        this.choices = choices;
        this.matches = matches;
        this.goods = goods;
        this.deciding = deciding;
        this.reading = reading;
    }

    /**
     * The latest choices for a category.
     *
     * @param category of ours
     * @param choices the newest first
     * @param who reads them
     * @param reader whose shop they are read through
     * @param touched listings of the marketplace that another choice would send anew
     */
    record Past(String category, List<Choice> choices, UUID who, UUID reader, boolean officer, long touched) {

        Author author(Choice choice) {
            if (choice.by().equals(who)) {
                return Author.YOU;
            }
            if (choice.as().equals("officer")) {
                return Author.OFFICER;
            }
            return choice.business().equals(reader) && !officer ? Author.BUSINESS : Author.OTHERS;
        }

        /** The newest, where the reader may take it back; null where nobody chose, or another did. */
        @Nullable
        Integer undoable() {
            return choices.stream()
                    .limit(1)
                    .filter(one -> officer || one.by().equals(who))
                    .map(Choice::number)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Who chose, as far as readers are told. */
    enum Author {
        YOU,
        /** Somebody else of the reader's own business, or a helper of it. */
        BUSINESS,
        /** Another business of the province. */
        OTHERS,
        OFFICER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Uni<Past> past(UUID accountId, String category) {
        return tx.inTenant(session -> desk.reads(session, accountId)
                .chain(account -> choices.of(session, account, category, SHOWN)
                        .chain(found -> goods.touched(session, account, category)
                                .map(touched -> new Past(
                                        category,
                                        found,
                                        desk.who(),
                                        account.businessId(),
                                        desk.isOfficer(),
                                        touched.listings())))));
    }

    /** Back to what was before the choice of that number. Of two who say it, one is told that it is done. */
    Uni<Void> undo(UUID accountId, String category, int number) {
        return tx.inTenant(session -> desk.changes(session, accountId)
                .invoke(reading::requireNeeded)
                .chain(account -> matches.locked(session, account, category)
                        .chain(standing -> choices.of(session, account, category, 1)
                                .map(newest -> allowed(newest, number))
                                .call(newest -> untouched(session, account, category))
                                .chain(newest -> deciding.made(
                                        session,
                                        account,
                                        new Deciding.Decision(category, standing, newest.before(), number))))));
    }

    private Choice allowed(List<Choice> newest, int number) {
        var last = newest.stream()
                .filter(one -> number > 0 && number <= one.number())
                .findFirst()
                .orElseThrow(MappingFailure.NoChoice::new);
        if (last.number() != number) {
            throw new MappingFailure.NotNewest();
        }
        if (!desk.isOfficer() && !last.by().equals(desk.who())) {
            throw new MappingFailure.NotYours();
        }
        return last;
    }

    private Uni<Void> untouched(Mutiny.Session session, ChannelAccountRef account, String category) {
        return desk.isOfficer()
                ? Uni.createFrom().voidItem()
                : goods.touched(session, account, category)
                        .invoke(touched -> {
                            if (touched.others() > 0) {
                                throw new MappingFailure.UsedByOthers();
                            }
                        })
                        .replaceWithVoid();
    }
}
