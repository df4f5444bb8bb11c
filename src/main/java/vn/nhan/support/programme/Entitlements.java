package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.support.need.Needs;

/** Tells what a business may get, and why; whoever asks has decided already that the actor may know. */
@ApplicationScoped
public class Entitlements {

    private final Needs needs;
    private final SupportForms forms;
    private final LevelStore levels;
    private final ProgrammeStore programmes;
    private final Applicants applicants;
    private final Uses uses;

    Entitlements(
            Needs needs,
            SupportForms forms,
            LevelStore levels,
            ProgrammeStore programmes,
            Applicants applicants,
            Uses uses) {
        this.needs = needs;
        this.forms = forms;
        this.levels = levels;
        this.programmes = programmes;
        this.applicants = applicants;
        this.uses = uses;
    }

    /**
     * By the rules of the day on which it was submitted; what is used, of the firm with all its records, in that day's year.
     *
     * @throws ProgrammeFailure.NotFound (through the Uni) for a business that the transaction doesn't see
     */
    public Uni<Entitlement> of(Mutiny.Session session, Asked asked) {
        return book(session, asked.need())
                .chain(book -> applicants
                        .of(session, asked.businessId(), asked.day())
                        .chain(applicant -> uses.ofFirm(
                                        session, asked.businessId(), asked.day().getYear())
                                .map(used -> Entitling.of(applicant, asked.day(), book, used))));
    }

    private Uni<RuleBook> book(Mutiny.Session session, String need) {
        return needs.tree(session)
                .chain(tree -> forms.all(session).map(all -> SupportForms.covering(all, tree, need)))
                .chain(covering -> levels.inForms(
                                session,
                                covering.stream().map(SupportForm::code).toList())
                        .chain(rules -> programmes
                                .rules(session, named(rules))
                                .map(found -> RuleBook.of(covering, rules, found))));
    }

    private static List<UUID> named(List<LevelRule> rules) {
        return rules.stream()
                .map(LevelRule::programmeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
