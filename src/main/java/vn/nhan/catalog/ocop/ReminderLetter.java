package vn.nhan.catalog.ocop;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.nhan.identity.EmailAddress;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Tenant;

/** The words of a reminder: what ends when, what to do, and where. Names nobody. */
@ApplicationScoped
class ReminderLetter {

    Message of(Optional<Tenant> province, ReminderWriter.Due due, LocalDate today, EmailAddress to) {
        var words = MessageBundles.get(OcopMessages.class);
        var host = province.map(tenant -> "https://" + tenant.hosts().get(0)).orElse("");
        var day = Dates.format(due.validTo());
        return new Message(
                to.value(),
                words.mailSubject(day),
                words.mailText(
                        due.stars(),
                        due.product(),
                        day,
                        due.daysLeft(today),
                        host + "/my/products/" + due.productId() + "/recognitions"));
    }
}
