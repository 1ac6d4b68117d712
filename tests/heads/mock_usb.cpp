// SPDX-License-Identifier: Apache-2.0
#include "heads/mock_usb.h"

#include "heads/mock_usb_private.h"

#include <cstdio>
#include <cstdlib>
#include <grp.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{

constexpr int firstAddress = 2; // the root hub is 1

std::string hex(unsigned value)
{
    char text[8];
    std::snprintf(text, sizeof text, "%04x", value);
    return text;
}

/// Two bytes, least significant first, as the descriptors have them.
std::string swapped(std::uint16_t value)
{
    return hex(static_cast<unsigned>(value << 8U | value >> 8U) & 0xFFFFU);
}

int address(const MockUsb::Device& device)
{
    return firstAddress + device.port;
}

std::string name(const MockUsb::Device& device)
{
    return "1-" + std::to_string(device.port);
}

std::string path(const MockUsb::Device& device)
{
    return "/devices/usb1/" + name(device);
}

/// A device and a configuration with one interface and two bulk endpoints, as a CP2102 has them.
std::string descriptors(const MockUsb::Device& device)
{
    return "120100020000" + std::string("0040") + swapped(device.vendor) + swapped(device.product) +
           "000101020301" + "0902200001010080320904000002ff0000020705810240000007050102400000";
}

} // namespace

MockUsb::MockUsb()
    : d(std::make_unique<Private>())
{
    d->testbed = umockdev_testbed_new();
    d->add("P: /devices/usb1\nN: bus/usb/001/001\nE: SUBSYSTEM=usb\nE: DRIVER=usb\n"
           "E: BUSNUM=001\nE: DEVNUM=001\nE: DEVNAME=/dev/bus/usb/001/001\n"
           "E: DEVTYPE=usb_device\nA: bConfigurationValue=1\\n\nA: busnum=1\\n\nA: devnum=1\\n\n"
           "A: speed=480\\n\nA: idVendor=1d6b\\n\nA: idProduct=0002\\n\n"
           "H: descriptors=12010002090001406b1d02000605030201010902190001010"
           "0e0000904000001090000000705810304000c\n");
}

MockUsb::~MockUsb()
{
    g_object_unref(d->testbed);
}

void MockUsb::Private::add(const std::string& text) const
{
    GError* error = nullptr;
    if (umockdev_testbed_add_from_string(testbed, text.c_str(), &error))
        return;
    std::fprintf(stderr, "umockdev: %s\n%s", error ? error->message : "?", text.c_str());
    std::abort();
}

std::string MockUsb::Private::real(const std::string& node) const
{
    char* root = umockdev_testbed_get_root_dir(testbed);
    const std::string path = root + node;
    g_free(root);
    return path;
}

/// An ordinary file: umockdev's own nodes of ttys cannot come a second time.
void MockUsb::Private::makeNode(const std::string& tty) const
{
    const std::string path = real("/dev/" + tty);
    std::FILE* file = std::fopen(path.c_str(), "w");
    if (!file || ::chmod(path.c_str(), 0660) != 0 || std::fclose(file) != 0) {
        std::perror(path.c_str());
        std::abort();
    }
}

std::string MockUsb::usbNode(const Device& device)
{
    char text[32];
    std::snprintf(text, sizeof text, "/dev/bus/usb/001/%03d", address(device));
    return text;
}

void MockUsb::plug(const Device& device)
{
    const std::string number = usbNode(device).substr(17);
    const auto line = [](const char* key, const std::string& value) {
        return value.empty() ? std::string() : "A: " + std::string(key) + "=" + value + "\\n\n";
    };
    d->add("P: " + path(device) + "\nN: bus/usb/001/" + number +
           "\nE: SUBSYSTEM=usb\nE: DRIVER=usb\nE: BUSNUM=001\nE: DEVNUM=" + number +
           "\nE: DEVNAME=" + usbNode(device) + "\nE: DEVTYPE=usb_device\n" +
           line("bConfigurationValue", "1") + line("busnum", "1") +
           line("devnum", std::to_string(address(device))) + line("speed", "12") +
           line("idVendor", hex(device.vendor)) + line("idProduct", hex(device.product)) +
           line("serial", device.serial) + line("manufacturer", device.maker) +
           line("product", device.name) + "H: descriptors=" + descriptors(device) + "\n");
    const std::string interface = path(device) + "/" + name(device) + ":1.0";
    d->add("P: " + interface + "\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_interface\n" +
           (device.driver.empty()
                ? std::string()
                : "L: driver=../../../../bus/usb/drivers/" + device.driver + "\n"));
    if (device.tty.empty())
        return;
    const std::string port = interface + "/" + device.tty;
    d->add("P: " + port + "\nE: SUBSYSTEM=usb-serial\n");
    d->makeNode(device.tty);
    d->add("P: " + port + "/tty/" + device.tty + "\nE: SUBSYSTEM=tty\nE: DEVNAME=/dev/" +
           device.tty + "\nL: device=../../../" + device.tty + "\n");
}

void MockUsb::unplug(const Device& device)
{
    const auto remove = [this](const std::string& syspath) {
        const std::string whole = "/sys" + syspath;
        umockdev_testbed_uevent(d->testbed, whole.c_str(), "remove");
        umockdev_testbed_remove_device(d->testbed, whole.c_str());
    };
    const std::string interface = path(device) + "/" + name(device) + ":1.0";
    if (!device.tty.empty()) {
        remove(interface + "/" + device.tty + "/tty/" + device.tty);
        ::unlink(d->real("/dev/" + device.tty).c_str());
        remove(interface + "/" + device.tty);
    }
    remove(interface);
    remove(path(device));
    ::unlink(d->real(usbNode(device)).c_str());
}

void MockUsb::addTty(const std::string& tty, const std::string& address)
{
    d->makeNode(tty);
    d->add("P: /devices/virtual/tty/" + tty + "\nE: SUBSYSTEM=tty\nE: DEVNAME=/dev/" + tty + "\n" +
           (address.empty() ? "L: device=../../../platform/" + tty + "\n"
                            : "A: address=" + address + "\\n\n"));
}

void MockUsb::loadModule(const std::string& name)
{
    const std::string folder = d->real("/sys/module");
    ::mkdir(folder.c_str(), 0755); // there may be one already
    const std::string module = folder + "/" + name;
    const std::string entry = module + "/parameters";
    if (::mkdir(module.c_str(), 0755) != 0 || ::mkdir(entry.c_str(), 0755) != 0) {
        std::perror(module.c_str());
        std::abort();
    }
}

void MockUsb::permit(const std::string& node, unsigned mode)
{
    if (::chmod(d->real(node).c_str(), mode) != 0) {
        std::perror(node.c_str());
        std::abort();
    }
}

void becomeOrdinaryUser()
{
    if (::geteuid() != 0)
        return;
    // Root's files stay reachable (a checkout in /root), and modes count for it from now on, for
    // the programs that it starts too.
    constexpr unsigned nogroup = 65534;
    constexpr std::uint32_t overrides = 1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH;
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3] = {};
    bool done = ::setgroups(0, nullptr) == 0 && ::setresgid(nogroup, nogroup, nogroup) == 0 &&
                ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE) == 0 &&
                ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH) == 0 &&
                ::syscall(SYS_capget, &header, sets) == 0;
    sets[0].effective &= ~overrides;
    sets[0].permitted &= ~overrides;
    sets[0].inheritable &= ~overrides;
    done = done && ::syscall(SYS_capset, &header, sets) == 0;
    if (!done) {
        std::perror("giving up what root may");
        std::abort();
    }
}
