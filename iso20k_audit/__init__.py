"""ISO20K Audit Workbench: internal audits against ISO/IEC 20000-1, offline."""

__version__ = "0.2.0"
