"""The Network page: what the network is made of, at any moment of its run."""
