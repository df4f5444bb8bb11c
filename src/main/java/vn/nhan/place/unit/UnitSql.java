package vn.nhan.place.unit;

/** SQL that several queries share. Units come as JSON documents, so that every query is read in the same way. */
final class UnitSql {

    /** What is believed at present; the indexes are of these rows alone. */
    static final String BELIEVED = "u.superseded_at is null";

    private UnitSql() {}

    /**
     * Units with what is above them.
     *
     * @param units a select of rows of {@code admin_unit}
     * @param day an expression: the day that is asked about; a unit that had ended is shown as on its last day
     * @param believed whether a row of the given alias was believed, such as {@code %s.superseded_at is null}
     */
    static String placed(String units, String day, String believed) {
        var then = "greatest(u.valid_from, least(coalesce(u.valid_to, " + day + "), " + day + "))";
        return "select cast(json_build_object('unit', " + json("u") + ", 'district', " + orNull("d") + ", 'province', "
                + orNull("p") + ") as text) from (" + units + ") u"
                + above("d", "u.parent_code", "district", then, believed)
                + above("p", "u.province_code", "province", then, believed);
    }

    private static String above(String alias, String code, String level, String day, String believed) {
        return " left join admin_unit " + alias + " on u.level <> 'province' and " + alias + ".code = " + code + " and "
                + alias + ".level = '" + level + "' and " + believed.formatted(alias) + " and " + alias
                + ".valid_from <= " + day + " and (" + alias + ".valid_to is null or " + alias + ".valid_to >= " + day
                + ")";
    }

    private static String orNull(String alias) {
        return "case when " + alias + ".id is null then null else " + json(alias) + " end";
    }

    /** A row as {@link AdminUnit}. */
    static String json(String alias) {
        return "json_build_object('id', %1$s.id, 'code', %1$s.code, 'level', upper(%1$s.level), 'type', %1$s.type,"
                .concat(" 'fullName', %1$s.full_name, 'parentCode', %1$s.parent_code,")
                .concat(" 'provinceCode', %1$s.province_code, 'validFrom', %1$s.valid_from,")
                .concat(" 'validTo', %1$s.valid_to, 'decree', %1$s.decree)")
                .formatted(alias);
    }
}
