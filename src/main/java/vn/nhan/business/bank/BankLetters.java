package vn.nhan.business.bank;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessMembers;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MemberRole;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.People;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Tells every manager by letter that another account was told or put into use: who swaps the code at a stall must not go
 * unnoticed. The letter names neither the number nor the bank.
 */
@ApplicationScoped
class BankLetters {

    private static final Duration OF_USE = Duration.ofDays(7);

    private final TenantTx tx;
    private final BusinessMembers members;
    private final People people;
    private final Post post;
    private final Clock clock;

    BankLetters(TenantTx tx, BusinessMembers members, People people, Post post, Clock clock) {
        this.tx = tx;
        this.members = members;
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    /** What happened to an account. */
    enum News {
        DECLARED,
        CONFIRMED,
        REFUSED
    }

    /** Where the managers of a business can be written to; people live outside of a province's transaction. */
    Uni<List<EmailAddress>> addresses(UUID businessId) {
        return post.isOpen()
                ? tx.inTenant(session -> members.of(session, businessId))
                        .chain(all -> people.addresses(all.stream()
                                .filter(member -> member.role() == MemberRole.MANAGER)
                                .map(BusinessMembers.Member::accountId)
                                .toList()))
                : Uni.createFrom().item(List.of());
    }

    Uni<Void> send(Mutiny.Session session, BusinessRef business, List<EmailAddress> to, News news) {
        var words = MessageBundles.get(BankMessages.class);
        var text = switch (news) {
            case DECLARED -> words.mailDeclared(business.name());
            case CONFIRMED -> words.mailConfirmed(business.name());
            case REFUSED -> words.mailRefused(business.name());
        };
        return Multi.createFrom()
                .iterable(to)
                .onItem()
                .transformToUniAndConcatenate(address -> post.send(
                        session,
                        business.tenant(),
                        new Message(address.value(), words.mailSubject(), text),
                        clock.instant().plus(OF_USE)))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
