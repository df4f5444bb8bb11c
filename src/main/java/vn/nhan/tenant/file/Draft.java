package vn.nhan.tenant.file;

import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.Theme;

/**
 * A province file on its way to becoming a tenant.
 *
 * @param file as far as it could be read
 * @param svg text of its logo; empty while there is a problem with it
 */
record Draft(ProvinceFile file, String svg, FileProblems problems) {

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
                file.colours(),
                Theme.of(file.slug(), file.colours(), svg),
                file.department(),
                file.programmes());
    }
}
