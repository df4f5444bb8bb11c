package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whom to ask for at businesses that a letter doesn't reach. The caller has decided that the actor may see them. */
@ApplicationScoped
public class CallSheet {

    private final PhoneNumbers phones;

    CallSheet(PhoneNumbers phones) {
        this.phones = phones;
    }

    /** @param phoneMasked empty where there is none */
    public record Card(UUID id, String name, String representative, String commune, String phoneMasked) {}

    /** The newest first. */
    public Uni<List<Card>> of(Mutiny.Session session, List<UUID> businesses) {
        return businesses.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery("from Business where id in (:ids)", Business.class)
                        .setParameter("ids", businesses)
                        .getResultList()
                        .map(found -> found.stream()
                                .sorted(Comparator.comparing(Business::id).reversed())
                                .map(this::card)
                                .toList());
    }

    private Card card(Business business) {
        var phone = phones.of(business);
        return new Card(
                business.id(),
                business.name,
                business.representative,
                business.commune,
                phone == null ? "" : phone.masked());
    }
}
