package vn.nhan.support.assessment.instrument;

/** What answers come to, before it is a level. */
public sealed interface Measure {

    /** All of something, as points are counted: hundredths of a percent. */
    int WHOLE = 10_000;

    /** Whether it is enough for a level that asks for so much. */
    boolean reaches(Level level);

    /** @param of10000 hundredths of a percent, 0 to {@value Measure#WHOLE}, rounded down */
    record Points(int of10000) implements Measure {

        @Override
        public boolean reaches(Level level) {
            return of10000 >= level.from() * 100;
        }
    }

    /**
     * @param tools in use, of {@code ofTools} that the catalogue of the sector has
     * @param links steps by which they are linked, of {@code ofLinks} that there could be
     */
    record Links(int tools, int ofTools, int links, int ofLinks) implements Measure {

        @Override
        public boolean reaches(Level level) {
            return tools * 100 >= level.from() * ofTools && links * 100 >= level.links() * ofLinks;
        }
    }
}
