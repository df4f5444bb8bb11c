package vn.nhan.support.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;

/** What support there is for whom, in plain words, for everybody. */
@Path("/programmes")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class OfferPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Shown shown);
    }

    /** @param about what the form of support is, in plain words */
    record Card(String code, String name, String about, boolean given, List<ProgrammeWords.LevelRow> rows) {}

    record Own(
            String name,
            String pillar,
            String owner,
            String days,
            String basis,
            List<String> forWhom,
            List<Card> forms) {}

    record Shown(String day, List<Card> law, List<Own> own) {}

    private final ProgrammeList list;
    private final PageContext page;
    private final Pages pages;

    OfferPages(ProgrammeList list, PageContext page, Pages pages) {
        this.list = list;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show() {
        return list.offer()
                .map(offer -> Templates.show(shown(offer, ProgrammeWords.in(page.getLang()))))
                .chain(pages::show);
    }

    private Shown shown(ProgrammeList.Offer offer, ProgrammeWords words) {
        return new Shown(
                Dates.format(offer.day()),
                cards(offer.forms(), offer.levels(), words),
                offer.programmes().stream()
                        .map(own -> own(own, offer.forms(), words))
                        .toList());
    }

    private Own own(ProgrammeList.Published programme, List<SupportForm> forms, ProgrammeWords words) {
        return new Own(
                words.in(programme.name(), programme.nameEn()),
                words.pillar(programme.pillar()),
                programme.owner(),
                words.days(programme.from(), programme.to()),
                programme.legalBasis(),
                words.forWhom(programme.askedOf(), programme.communes()),
                cards(forms, programme.levels(), words));
    }

    /** Those forms of support for which there is a level. */
    private List<Card> cards(List<SupportForm> forms, List<LevelView> levels, ProgrammeWords words) {
        return forms.stream()
                .flatMap(form -> {
                    var own = levels.stream()
                            .filter(level -> level.form().equals(form.code()))
                            .toList();
                    return own.isEmpty() ? Stream.empty() : Stream.of(card(form, own, words));
                })
                .toList();
    }

    private Card card(SupportForm form, List<LevelView> levels, ProgrammeWords words) {
        return new Card(
                form.code(),
                form.name().in(page.getLang()),
                form.about().in(page.getLang()),
                levels.stream().noneMatch(level -> level.certainty() == Certainty.DRAFT),
                levels.stream().map(words::row).toList());
    }
}
