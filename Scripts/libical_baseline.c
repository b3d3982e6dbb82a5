/* What the calendar reader is measured against: libical (Debian and Ubuntu: libical-dev).
 *   libical_baseline read FILE    one file, from opening it to its components and their instances of 2026
 *   libical_baseline rules        instances a second of the rules of the benchmark, by the bare rule iterator
 * Prints names and numbers, as the benchmark's own processes do. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static long instances;

static void count_instance(icalcomponent *component, struct icaltime_span *span, void *data)
{
    (void)component;
    (void)span;
    (void)data;
    instances++;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

/* The largest amount of memory held so far, in MiB. */
static double peak_memory(void)
{
    char line[256];
    double kibibytes = 0;
    FILE *status = fopen("/proc/self/status", "r");
    if (!status) return 0;
    while (fgets(line, sizeof line, status))
        if (sscanf(line, "VmHWM: %lf", &kibibytes) == 1) break;
    fclose(status);
    return kibibytes / 1024;
}

static int read_file(const char *path)
{
    double start = now();
    FILE *file = fopen(path, "rb");
    if (!file) return 1;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    if (!text || fread(text, 1, size, file) != (size_t)size) return 1;
    text[size] = 0;
    icalcomponent *calendar = icalparser_parse_string(text);
    double parsed = now();

    long events = 0;
    struct icaltimetype from = icaltime_from_string("20260101T000000Z");
    struct icaltimetype to = icaltime_from_string("20270101T000000Z");
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        events++;
        icalcomponent_foreach_recurrence(event, from, to, count_instance, NULL);
    }
    double expanded = now();
    printf("events %ld parse_s %f expand_s %f instances %ld peak_mib %f\n", events, parsed - start, expanded - parsed,
           instances, peak_memory());
    return 0;
}

static double rate(const char *text)
{
    struct icalrecurrencetype rule = icalrecurrencetype_from_string(text);
    struct icaltimetype start = icaltime_from_string("20000103T090000");
    long count = 0;
    double begin = now();
    while (now() - begin < 0.5) {
        icalrecur_iterator *iterator = icalrecur_iterator_new(rule, start);
        for (int i = 0; i < 10000; i++) {
            struct icaltimetype next = icalrecur_iterator_next(iterator);
            if (icaltime_is_null_time(next) || next.year > 2036) break;
            count++;
        }
        icalrecur_iterator_free(iterator);
    }
    return count / (now() - begin);
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "read") == 0) return read_file(argv[2]);
    if (argc != 2 || strcmp(argv[1], "rules") != 0) return 2;
    printf("daily_per_s %f weekly_per_s %f ", rate("FREQ=DAILY"), rate("FREQ=WEEKLY;BYDAY=MO,WE,FR"));
    printf("monthly_setpos_per_s %f ", rate("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"));
    printf("yearly_per_s %f\n", rate("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"));
    return 0;
}
