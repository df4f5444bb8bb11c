package vn.nhan.tenant.file;

import java.time.LocalDate;
import java.util.Optional;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.Colours;
import vn.nhan.tenant.Dated;
import vn.nhan.tenant.Department;

/** One entry of a dated list in a province file. */
sealed interface Entry {

    /** The first day; only the first entry may leave it out. */
    Optional<LocalDate> from();

    /** The last day; left out, the entry holds until the next begins. */
    Optional<LocalDate> to();

    /** Who ran the platform in those days. */
    record OfDepartment(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            LocalizedText name,
            String complaints,
            Department.Function function)
            implements Entry {

        Dated<Department> dated() {
            return new Dated<>(from, new Department(name, complaints, function));
        }
    }

    /** @param logo see {@link ProvinceFile} */
    record OfLook(Optional<LocalDate> from, Optional<LocalDate> to, Colours colours, String logo) implements Entry {}
}
