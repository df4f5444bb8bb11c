package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.tenant.Programme;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** What the department's pages show of programmes. */
@ApplicationScoped
class ProgrammeDesk {

    private final ProgrammeViews views;
    private final ProgrammeList list;
    private final TenantRegistry registry;
    private final CurrentTenant tenant;

    ProgrammeDesk(ProgrammeViews views, ProgrammeList list, TenantRegistry registry, CurrentTenant tenant) {
        this.views = views;
        this.list = list;
        this.registry = registry;
        this.tenant = tenant;
    }

    Uni<ProgrammeCard> card(UUID id, ProgrammeWords words) {
        return views.read(id).chain(view -> list.forms().map(forms -> card(view, forms, words)));
    }

    /** Programmes of the province's file are named as it names them. */
    ProgrammeForm.Choices choices(ProgrammeWords words, Locale reader) {
        return ProgrammeForm.Choices.of(
                words,
                inFile().stream()
                        .map(programme ->
                                new Choice(programme.code(), programme.name().in(reader)))
                        .toList());
    }

    private List<Programme> inFile() {
        return registry.byId(tenant.id()).map(Tenant::programmes).orElse(List.of());
    }

    private ProgrammeCard card(ProgrammeView view, List<SupportForm> forms, ProgrammeWords words) {
        return new ProgrammeCard(
                view,
                words.of(view.state()),
                ProgrammeCard.tone(view.state()),
                words.pillar(view.pillar()),
                words.days(view.from(), view.to()),
                words.spent(view.budget(), view.committed()),
                view.budget(),
                words.forWhom(
                        view.askedOf(),
                        view.communes().stream()
                                .map(ProgrammeParts.Commune::name)
                                .toList()),
                ProgrammeForm.written(view.targets()).lines().toList(),
                inFile().stream()
                        .filter(programme -> programme.code().equals(view.fileCode()))
                        .map(programme ->
                                words.in(programme.name().vi(), programme.name().en()))
                        .findFirst()
                        .orElse(view.fileCode()),
                levels(view, forms, words));
    }

    private static List<ProgrammeCard.Levels> levels(
            ProgrammeView view, List<SupportForm> forms, ProgrammeWords words) {
        return forms.stream()
                .flatMap(form -> {
                    var own = view.levels().stream()
                            .filter(level -> level.form().equals(form.code()))
                            .map(words::row)
                            .toList();
                    return own.isEmpty()
                            ? Stream.<ProgrammeCard.Levels>empty()
                            : Stream.of(new ProgrammeCard.Levels(words.form(forms, form.code()), own));
                })
                .toList();
    }
}
