"""Facts of languages: function words, stems, calendars, units, titles, verbs of saying, places."""
