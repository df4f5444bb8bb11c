package vn.nhan.place.address;

import java.time.LocalDate;
import vn.nhan.place.unit.PlacedUnit;

/** A unit that an address lay in, from that day on. */
record Stay(PlacedUnit place, LocalDate since) {}
