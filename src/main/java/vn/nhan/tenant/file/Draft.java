package vn.nhan.tenant.file;

import java.util.Map;
import java.util.Optional;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.validation.Checks;
import vn.nhan.tenant.Dated;
import vn.nhan.tenant.History;
import vn.nhan.tenant.Look;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.Theme;

/**
 * A province file on its way to becoming a tenant.
 *
 * @param file as far as it could be read
 * @param logos text of each look's logo, by the place of the look; without those that have a problem
 */
record Draft(ProvinceFile file, Map<String, String> logos, FileProblems problems) {

    /** The same draft, whose problems can be added to without a trace here. */
    Draft copy() {
        return new Draft(file, logos, problems.copy());
    }

    /** Only for a draft without problems. */
    Tenant toTenant() {
        return new Tenant(
                TenantId.of(file.id()),
                file.slug(),
                file.provinceCode(),
                file.name(),
                file.hosts(),
                file.valid(),
                file.succeeds(),
                new History<>(file.placedLooks().stream().map(this::look).toList()),
                new History<>(file.datedDepartments()),
                file.programmes());
    }

    private Dated<Look> look(ProvinceFile.PlacedLook look) {
        var colours = Checks.present(look.colours());
        var svg = Optional.ofNullable(logos.get(look.at())).orElseThrow();
        return new Dated<>(look.from(), new Look(colours, Theme.of(file.slug(), colours, svg)));
    }
}
