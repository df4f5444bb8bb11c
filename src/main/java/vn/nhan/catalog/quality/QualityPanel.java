package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import vn.nhan.platform.html.PageContext;

/**
 * What a product scores, for pages of the rooms below, which can't ask for it: {@code cdi:qualityPanel} in the template
 * {@code QualityPages/panel}, which they include.
 */
@Named("qualityPanel")
@RequestScoped
class QualityPanel {

    private final QualityService quality;
    private final PageContext page;

    QualityPanel(QualityService quality, PageContext page) {
        this.quality = quality;
        this.page = page;
    }

    public Uni<ScoreSheet> of(UUID product) {
        return quality.read(product, page.getLocale()).map(sheet -> ScoreSheet.of(sheet, page.getLocale()));
    }
}
