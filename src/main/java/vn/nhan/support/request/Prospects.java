package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.programme.Asked;
import vn.nhan.support.programme.Entitlement;
import vn.nhan.support.programme.Entitlements;
import vn.nhan.support.programme.Level;

/** What a request may get, by the rules of the day on which it was sent in. */
@ApplicationScoped
class Prospects {

    private final Entitlements entitlements;

    Prospects(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    /** @param forms names of the forms of support, by code */
    record Prospect(Entitlement entitlement, Map<String, LocalizedText> forms) {

        /** The most favourable first. */
        List<Level> levels() {
            return Stream.concat(entitlement.best().stream(), entitlement.others().stream())
                    .toList();
        }

        String name(Level level, String language) {
            var name = forms.get(level.form());
            return name == null ? level.form() : name.in(language);
        }
    }

    Uni<Prospect> of(Mutiny.Session session, Asked asked) {
        return entitlements.of(session, asked).chain(found -> names(session).map(names -> new Prospect(found, names)));
    }

    /**
     * The level that an officer has chosen.
     *
     * @throws Invalid (through the Uni) for one that the request may not get
     */
    Uni<Optional<Level>> granted(Mutiny.Session session, SupportRequest request, @Nullable UUID formId) {
        return formId == null
                ? Uni.createFrom().item(Optional.empty())
                : of(session, new Asked(request.businessId, request.need, request.submittedAt))
                        .map(prospect -> Optional.of(prospect.levels().stream()
                                .filter(level -> level.formId().equals(formId))
                                .findFirst()
                                .orElseThrow(() -> new Invalid("formId", "support.form-unknown"))));
    }

    private static Uni<Map<String, LocalizedText>> names(Mutiny.Session session) {
        return session.createNativeQuery("select code, name, name_en from support_form", Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> new LocalizedText((String) row[1], (String) row[2]))));
    }
}
