package vn.nhan.tenant.file;

import java.util.List;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.Colours;
import vn.nhan.tenant.DateSpan;
import vn.nhan.tenant.Department;
import vn.nhan.tenant.Predecessor;
import vn.nhan.tenant.Programme;

/**
 * One file {@code tenants/<slug>.yaml}, field by field. Every field is required
 * except lists, {@code Optional}s and {@code demo}.
 *
 * @param logo an SVG file beside the province's own, such as {@code logos/hung-yen.svg}
 */
record ProvinceFile(
        Integer id,
        String slug,
        String provinceCode,
        LocalizedText name,
        List<String> hosts,
        DateSpan valid,
        List<Predecessor> succeeds,
        Colours colours,
        String logo,
        Department department,
        List<Programme> programmes) {}
