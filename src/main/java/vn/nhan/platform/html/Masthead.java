package vn.nhan.platform.html;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Whose page it is: the names and looks around every page.
 *
 * @param logoHref address of the province's emblem, or none for the installation itself
 * @param themeHref address of the stylesheet with the province's colours
 * @param complaintsContact where to complain about what stands here
 * @param successionNote which former provinces this one continues
 * @param formerNote whose address this was before a successor came to answer here; null on the successor's own host
 */
public record Masthead(
        String provinceName,
        String departmentName,
        @Nullable String logoHref,
        String themeHref,
        @Nullable String complaintsContact,
        @Nullable String successionNote,
        @Nullable String formerNote) {

    /** The room {@code tenant} knows the names; pages only ask. */
    public interface Source {
        /** @param addressed whose host or rows the page is about; the province that answers for it now lends its look */
        Masthead of(TenantId addressed, Locale locale);

        /** The name that the tenant's department had on that day: what it decided then stays its under that name. */
        String departmentOn(TenantId tenant, LocalDate day, Locale locale);
    }
}
