package vn.nhan.identity.subject;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** Writes to the department's address for complaints when a request is nearly due, and when it is over. Names nobody. */
@ApplicationScoped
class DueMail implements EventSubscriber<DataRequestDue> {

    private static final Duration OF_USE = Duration.ofDays(2);

    private final TenantRegistry registry;
    private final Post post;
    private final Clock clock;

    DueMail(TenantRegistry registry, Post post, Clock clock) {
        this.registry = registry;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public Class<DataRequestDue> eventType() {
        return DataRequestDue.class;
    }

    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<DataRequestDue> due) {
        var province = registry.byId(due.tenant());
        return province.isEmpty() || !post.isOpen()
                ? Uni.createFrom().voidItem()
                : post.send(
                        session,
                        due.tenant(),
                        message(province.get(), due.event()),
                        clock.instant().plus(OF_USE));
    }

    private Message message(Tenant province, DataRequestDue due) {
        var words = MessageBundles.get(SubjectMessages.class);
        var day = Dates.format(due.lastDay());
        var address = "https://" + province.hosts().get(0) + "/office/data-requests/" + due.requestId();
        var to = province.departmentOn(Dates.dayOf(clock.instant())).complaints();
        return new Message(to, words.dueMailSubject(day), words.dueMailText(day, address));
    }
}
