package dev.threadmark.explorer.models;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** The clocks of {@code java.time}, in virtual time and universal time zone. */
public final class Nows {
    private Nows() {}

    private static Instant instant() {
        return Instant.ofEpochMilli(Systems.currentTimeMillis());
    }

    /** Shows virtual time in any time zone. */
    private static final class VirtualClock extends Clock {
        private final ZoneId zone;

        VirtualClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new VirtualClock(other);
        }

        @Override
        public Instant instant() {
            return Nows.instant();
        }
    }

    /** Of {@link Clock}. */
    public static final class OfClock {
        private OfClock() {}

        public static Clock systemUTC() {
            return system(ZoneOffset.UTC);
        }

        public static Clock systemDefaultZone() {
            return system(ZoneOffset.UTC);
        }

        public static Clock system(ZoneId zone) {
            return new VirtualClock(zone);
        }
    }

    private static ZonedDateTime zoned() {
        return instant().atZone(ZoneOffset.UTC);
    }

    /** Of {@link Instant}. */
    public static final class OfInstant {
        private OfInstant() {}

        public static Instant now() {
            return instant();
        }
    }

    /** Of {@link LocalTime}. */
    public static final class OfLocalTime {
        private OfLocalTime() {}

        public static LocalTime now() {
            return zoned().toLocalTime();
        }
    }

    /** Of {@link LocalDate}. */
    public static final class OfLocalDate {
        private OfLocalDate() {}

        public static LocalDate now() {
            return zoned().toLocalDate();
        }
    }

    /** Of {@link LocalDateTime}. */
    public static final class OfLocalDateTime {
        private OfLocalDateTime() {}

        public static LocalDateTime now() {
            return zoned().toLocalDateTime();
        }
    }

    /** Of {@link ZonedDateTime}. */
    public static final class OfZonedDateTime {
        private OfZonedDateTime() {}

        public static ZonedDateTime now() {
            return zoned();
        }
    }

    /** Of {@link OffsetDateTime}. */
    public static final class OfOffsetDateTime {
        private OfOffsetDateTime() {}

        public static OffsetDateTime now() {
            return zoned().toOffsetDateTime();
        }
    }
}
