package vn.nhan.support.assessment;

import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.support.assessment.instrument.Edition;

/**
 * Which firms are looked at, by their latest result of one edition.
 *
 * @param sector null for all
 * @param size null for all
 */
record Who(
        Edition edition, @Nullable Sector sector, @Nullable FirmSize size) {}
