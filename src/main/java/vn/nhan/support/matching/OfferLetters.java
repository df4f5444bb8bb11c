package vn.nhan.support.matching;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.Letterboxes;
import vn.nhan.platform.html.Formats;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.support.expert.ExpertRef;
import vn.nhan.support.expert.Experts;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;
import vn.nhan.support.request.RequestRef;
import vn.nhan.tenant.TenantRegistry;

/**
 * A letter to an expert who is asked: for what, where roughly, until when. The business is named on the page only, for the
 * name of a household is that of a person. Nobody waits for news to come by chance: the answer is due in days.
 */
@ApplicationScoped
class OfferLetters {

    private final Experts experts;
    private final Businesses businesses;
    private final Needs needs;
    private final Letterboxes letterboxes;
    private final TenantRegistry registry;
    private final Post post;

    OfferLetters(
            Experts experts,
            Businesses businesses,
            Needs needs,
            Letterboxes letterboxes,
            TenantRegistry registry,
            Post post) {
        this.experts = experts;
        this.businesses = businesses;
        this.needs = needs;
        this.letterboxes = letterboxes;
        this.registry = registry;
        this.post = post;
    }

    /** In the transaction of the offer, which sees people. Nothing for an expert without an account or an address. */
    Uni<Void> send(Mutiny.Session session, RequestRef request, UUID expertId, Instant due) {
        return post.isOpen()
                ? experts.require(session, expertId)
                        .chain(expert -> expert.accountId() == null
                                ? Uni.createFrom().voidItem()
                                : write(session, new Asked(request, expert, due)))
                : Uni.createFrom().voidItem();
    }

    /** Who is asked to help with what, until when. */
    private record Asked(RequestRef request, ExpertRef expert, Instant due) {}

    private Uni<Void> write(Mutiny.Session session, Asked asked) {
        return letterboxes
                .of(session, List.of(Objects.requireNonNull(asked.expert().accountId())))
                .chain(boxes -> boxes.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : letter(session, asked)
                                .chain(letter -> Multi.createFrom()
                                        .iterable(boxes)
                                        .onItem()
                                        .transformToUniAndConcatenate(box -> post.send(
                                                session, asked.request().tenant(), letter.to(box.value()), asked.due()))
                                        .collect()
                                        .asList()
                                        .replaceWithVoid()));
    }

    private record Letter(String subject, String text) {

        Message to(String address) {
            return new Message(address, subject, text);
        }
    }

    private Uni<Letter> letter(Mutiny.Session session, Asked asked) {
        return businesses
                .refs(session, List.of(asked.request().businessId()))
                .chain(found -> needs.tree(session).map(tree -> letter(asked, found, tree)));
    }

    private Letter letter(Asked asked, List<BusinessRef> businesses, NeedTree tree) {
        var language = asked.expert().language();
        var words = MessageBundles.get(MatchingMessages.class, Localized.Literal.of(language));
        var code = asked.request().need();
        var need =
                tree.find(code).map(Need::name).map(name -> name.in(language)).orElse(code);
        var commune = businesses.stream().map(BusinessRef::commune).findFirst().orElse("");
        var where = asked.request().remoteIsFine() ? words.mailRemote(commune) : words.mailOnSite(commune);
        return new Letter(
                words.mailSubject(need),
                String.join(
                        "\n\n",
                        words.mailAsked(need),
                        where,
                        words.mailAnswer(Formats.deadline(asked.due())),
                        address(asked.request())));
    }

    private String address(RequestRef request) {
        return registry.byId(request.tenant())
                        .map(tenant -> "https://" + tenant.hosts().get(0))
                        .orElse("")
                + "/my/expert";
    }
}
