"""Methods that know nothing of news."""
